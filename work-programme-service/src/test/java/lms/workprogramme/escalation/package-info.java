/** Calendars that the tests of escalations stand on. */
@NullMarked
package lms.workprogramme.escalation;

import org.jspecify.annotations.NullMarked;
