/** When closed Action Items are purged. */
@NullMarked
package lms.actionplan.plan.purge.rules;

import org.jspecify.annotations.NullMarked;
