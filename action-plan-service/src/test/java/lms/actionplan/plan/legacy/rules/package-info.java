/** Tests. */
@NullMarked
package lms.actionplan.plan.legacy.rules;

import org.jspecify.annotations.NullMarked;
