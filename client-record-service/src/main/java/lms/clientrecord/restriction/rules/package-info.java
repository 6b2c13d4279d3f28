/** The rules of restricted records. */
@NullMarked
package lms.clientrecord.restriction.rules;

import org.jspecify.annotations.NullMarked;
