/** Interviews and Action Plans. */
@NullMarked
package lms.actionplan;

import org.jspecify.annotations.NullMarked;
