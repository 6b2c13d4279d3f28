/** Tests of diaries. */
@NullMarked
package lms.actionplan.diary;

import org.jspecify.annotations.NullMarked;
