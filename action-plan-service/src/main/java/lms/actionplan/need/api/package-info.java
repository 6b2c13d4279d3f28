/** Who must have an Action Plan, for front ends. */
@NullMarked
package lms.actionplan.need.api;

import org.jspecify.annotations.NullMarked;
