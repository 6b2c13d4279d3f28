/** Tests of spelling. */
@NullMarked
package lms.actionplan.spelling;

import org.jspecify.annotations.NullMarked;
