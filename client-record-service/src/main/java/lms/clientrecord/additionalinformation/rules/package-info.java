/** What may stand in the Additional Information window. */
@NullMarked
package lms.clientrecord.additionalinformation.rules;

import org.jspecify.annotations.NullMarked;
