/** The rules of Action Plans, as pages of the specification. */
@NullMarked
package lms.actionplan.plan.rules;

import org.jspecify.annotations.NullMarked;
