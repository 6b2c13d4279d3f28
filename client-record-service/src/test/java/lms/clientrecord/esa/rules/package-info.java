/** The specification of WP ¶43-48. */
@NullMarked
package lms.clientrecord.esa.rules;

import org.jspecify.annotations.NullMarked;
