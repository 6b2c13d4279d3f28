/** Tests of the overdue-referrals report as a whole. */
@NullMarked
package lms.reporting.overdue;

import org.jspecify.annotations.NullMarked;
