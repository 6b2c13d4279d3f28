/** The specification of circumstances. */
@NullMarked
package lms.clientrecord.circumstances.rules;

import org.jspecify.annotations.NullMarked;
