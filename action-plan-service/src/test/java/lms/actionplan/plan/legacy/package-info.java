/** Tests. */
@NullMarked
package lms.actionplan.plan.legacy;

import org.jspecify.annotations.NullMarked;
