/** What makes a referral overdue, and who may read about it. */
@NullMarked
package lms.reporting.overdue.rules;

import org.jspecify.annotations.NullMarked;
