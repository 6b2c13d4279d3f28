/** When interviews are booked, started, ended and cancelled, as pages of the specification. */
@NullMarked
package lms.actionplan.interview.rules;

import org.jspecify.annotations.NullMarked;
