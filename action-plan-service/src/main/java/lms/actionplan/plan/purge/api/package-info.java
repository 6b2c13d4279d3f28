/** What will be purged, for managers and operators. */
@NullMarked
package lms.actionplan.plan.purge.api;

import org.jspecify.annotations.NullMarked;
