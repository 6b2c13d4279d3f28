/** Tests of interviews. */
@NullMarked
package lms.actionplan.interview;

import org.jspecify.annotations.NullMarked;
