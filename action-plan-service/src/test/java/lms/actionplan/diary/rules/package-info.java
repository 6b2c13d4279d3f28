/** Tests of diaries. */
@NullMarked
package lms.actionplan.diary.rules;

import org.jspecify.annotations.NullMarked;
