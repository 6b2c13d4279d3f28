/** Keeps the texts of old plans as they came. */
@NullMarked
package lms.actionplan.plan.legacy.store;

import org.jspecify.annotations.NullMarked;
