/** Brings old plans in, and shows them. */
@NullMarked
package lms.actionplan.plan.legacy.api;

import org.jspecify.annotations.NullMarked;
