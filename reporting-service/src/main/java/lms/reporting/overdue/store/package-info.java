/** The query that finds overdue referrals. */
@NullMarked
package lms.reporting.overdue.store;

import org.jspecify.annotations.NullMarked;
