/** When a plan may be created and saved, and how its items are listed. */
@NullMarked
package lms.actionplan.plan.rules;

import org.jspecify.annotations.NullMarked;
