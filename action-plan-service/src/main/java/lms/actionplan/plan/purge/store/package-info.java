/** Finds the closed Action Items that are due. */
@NullMarked
package lms.actionplan.plan.purge.store;

import org.jspecify.annotations.NullMarked;
