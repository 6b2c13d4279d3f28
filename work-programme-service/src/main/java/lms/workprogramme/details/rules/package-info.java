/** What may be supposed. */
@NullMarked
package lms.workprogramme.details.rules;

import org.jspecify.annotations.NullMarked;
