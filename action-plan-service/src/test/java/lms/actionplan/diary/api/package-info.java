/** Tests of diaries. */
@NullMarked
package lms.actionplan.diary.api;

import org.jspecify.annotations.NullMarked;
