/** Tests. */
@NullMarked
package lms.actionplan.plan.legacy.api;

import org.jspecify.annotations.NullMarked;
