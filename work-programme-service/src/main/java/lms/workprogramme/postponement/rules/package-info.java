/** Who may postpone what, until when, and for how long altogether. */
@NullMarked
package lms.workprogramme.postponement.rules;

import org.jspecify.annotations.NullMarked;
