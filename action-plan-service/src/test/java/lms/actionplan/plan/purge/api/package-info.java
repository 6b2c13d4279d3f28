/** Tests. */
@NullMarked
package lms.actionplan.plan.purge.api;

import org.jspecify.annotations.NullMarked;
