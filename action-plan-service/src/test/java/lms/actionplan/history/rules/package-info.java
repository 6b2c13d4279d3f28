/** Specification of the history of plans. */
@NullMarked
package lms.actionplan.history.rules;

import org.jspecify.annotations.NullMarked;
