/** Diaries for front ends. */
@NullMarked
package lms.actionplan.diary.api;

import org.jspecify.annotations.NullMarked;
