/** Keeps interviews. */
@NullMarked
package lms.actionplan.interview.store;

import org.jspecify.annotations.NullMarked;
