/** Specification of the history of plans. */
@NullMarked
package lms.actionplan.history;

import org.jspecify.annotations.NullMarked;
