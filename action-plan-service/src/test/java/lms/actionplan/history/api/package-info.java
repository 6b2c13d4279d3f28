/** Specification of the history of plans. */
@NullMarked
package lms.actionplan.history.api;

import org.jspecify.annotations.NullMarked;
