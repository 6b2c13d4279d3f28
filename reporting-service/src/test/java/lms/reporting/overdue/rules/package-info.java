/** Pages of the specification of overdue referrals. */
@NullMarked
package lms.reporting.overdue.rules;

import org.jspecify.annotations.NullMarked;
