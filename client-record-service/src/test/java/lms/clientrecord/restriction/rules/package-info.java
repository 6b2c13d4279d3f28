/** The rules of restricted records, as pages of the specification. */
@NullMarked
package lms.clientrecord.restriction.rules;

import org.jspecify.annotations.NullMarked;
