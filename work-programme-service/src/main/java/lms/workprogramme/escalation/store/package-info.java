/** Keeps what was escalated, and finds what may be overdue. */
@NullMarked
package lms.workprogramme.escalation.store;

import org.jspecify.annotations.NullMarked;
