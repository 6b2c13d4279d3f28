/** Who must have an Action Plan, and why. */
@NullMarked
package lms.actionplan.need;

import org.jspecify.annotations.NullMarked;
