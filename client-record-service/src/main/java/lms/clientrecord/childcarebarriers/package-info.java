/** The Childcare Barriers to Work window (AP ¶90-91). */
@NullMarked
package lms.clientrecord.childcarebarriers;

import org.jspecify.annotations.NullMarked;
