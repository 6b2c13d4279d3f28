/** Who must have an Action Plan, as the text has it. */
@NullMarked
package lms.actionplan.need.rules;

import org.jspecify.annotations.NullMarked;
