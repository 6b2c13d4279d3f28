/** Tests of Action Plans. */
@NullMarked
package lms.actionplan.plan;

import org.jspecify.annotations.NullMarked;
