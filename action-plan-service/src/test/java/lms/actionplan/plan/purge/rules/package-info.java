/** Tests. */
@NullMarked
package lms.actionplan.plan.purge.rules;

import org.jspecify.annotations.NullMarked;
