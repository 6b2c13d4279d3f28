/** Interviews: booked, started, ended or cancelled. */
@NullMarked
package lms.actionplan.interview;

import org.jspecify.annotations.NullMarked;
