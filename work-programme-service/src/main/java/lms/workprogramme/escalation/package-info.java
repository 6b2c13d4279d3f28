/** What is overdue, brought before those who lead an office. */
@NullMarked
package lms.workprogramme.escalation;

import org.jspecify.annotations.NullMarked;
