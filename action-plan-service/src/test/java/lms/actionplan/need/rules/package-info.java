/** Tests of who must have an Action Plan. */
@NullMarked
package lms.actionplan.need.rules;

import org.jspecify.annotations.NullMarked;
