/** Interviews for front ends. */
@NullMarked
package lms.actionplan.interview.api;

import org.jspecify.annotations.NullMarked;
