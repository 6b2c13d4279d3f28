/** The rules of what is overdue, as pages of the decisions. */
@NullMarked
package lms.workprogramme.escalation.rules;

import org.jspecify.annotations.NullMarked;
