/** Pension Credit: the answer and the Benefit Claim Date (WP ¶37-42). */
@NullMarked
package lms.clientrecord.pensioncredit;

import org.jspecify.annotations.NullMarked;
