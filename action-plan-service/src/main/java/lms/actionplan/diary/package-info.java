/** The advisers' diaries: who works when, with which skills, and what takes their time. */
@NullMarked
package lms.actionplan.diary;

import org.jspecify.annotations.NullMarked;
