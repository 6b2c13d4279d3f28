/** When an interview may be booked, started, ended or cancelled. */
@NullMarked
package lms.actionplan.interview.rules;

import org.jspecify.annotations.NullMarked;
