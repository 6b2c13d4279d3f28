/** What makes a referral overdue. */
@NullMarked
package lms.reporting.overdue.rules;

import org.jspecify.annotations.NullMarked;
