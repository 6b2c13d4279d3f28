/** The rules of completing, as pages of the text. */
@NullMarked
package lms.workprogramme.completion.rules;

import org.jspecify.annotations.NullMarked;
