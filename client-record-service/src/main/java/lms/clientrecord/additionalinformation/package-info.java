/** The Additional Information window (AP ¶19, ¶76-90, ¶106). */
@NullMarked
package lms.clientrecord.additionalinformation;

import org.jspecify.annotations.NullMarked;
