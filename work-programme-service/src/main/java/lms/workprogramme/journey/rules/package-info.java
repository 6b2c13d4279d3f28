/** What the record shows of a client's journey, and when that changes. */
@NullMarked
package lms.workprogramme.journey.rules;

import org.jspecify.annotations.NullMarked;
