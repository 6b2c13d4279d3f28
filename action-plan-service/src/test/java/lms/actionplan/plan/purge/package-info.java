/** Tests. */
@NullMarked
package lms.actionplan.plan.purge;

import org.jspecify.annotations.NullMarked;
