/** Keeps advisers and what takes their time. */
@NullMarked
package lms.actionplan.diary.store;

import org.jspecify.annotations.NullMarked;
