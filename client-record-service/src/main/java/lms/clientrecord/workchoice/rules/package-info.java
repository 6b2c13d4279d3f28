/** The rules of WP ¶29. */
@NullMarked
package lms.clientrecord.workchoice.rules;

import org.jspecify.annotations.NullMarked;
