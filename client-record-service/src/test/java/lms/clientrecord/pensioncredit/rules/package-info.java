/** The specification of WP ¶37-42. */
@NullMarked
package lms.clientrecord.pensioncredit.rules;

import org.jspecify.annotations.NullMarked;
