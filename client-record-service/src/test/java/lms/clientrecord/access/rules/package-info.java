/** The rules of access, as pages of the specification. */
@NullMarked
package lms.clientrecord.access.rules;

import org.jspecify.annotations.NullMarked;
