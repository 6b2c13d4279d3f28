/** Who keeps a diary, and what fits into it. */
@NullMarked
package lms.actionplan.diary.rules;

import org.jspecify.annotations.NullMarked;
