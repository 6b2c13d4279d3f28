/** The rules of what is overdue, and of working days. */
@NullMarked
package lms.workprogramme.escalation.rules;

import org.jspecify.annotations.NullMarked;
