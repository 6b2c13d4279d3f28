/** Tests of what the record shows of a client's journey. */
@NullMarked
package lms.workprogramme.journey.rules;

import org.jspecify.annotations.NullMarked;
