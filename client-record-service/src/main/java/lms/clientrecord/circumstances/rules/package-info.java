/** Which circumstances may be recorded. */
@NullMarked
package lms.clientrecord.circumstances.rules;

import org.jspecify.annotations.NullMarked;
