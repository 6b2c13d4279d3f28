/** What is kept of Action Plans from before LMS Release 24 (AP ¶97, ¶108). */
@NullMarked
package lms.actionplan.plan.legacy;

import org.jspecify.annotations.NullMarked;
