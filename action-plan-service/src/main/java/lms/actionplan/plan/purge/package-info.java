/** Closed Action Items go 18 months after their closing date (AP ¶60). */
@NullMarked
package lms.actionplan.plan.purge;

import org.jspecify.annotations.NullMarked;
