/** The specification of the Additional Information window. */
@NullMarked
package lms.clientrecord.additionalinformation.rules;

import org.jspecify.annotations.NullMarked;
