/** The rules of completing, of referring completers anew, and of the Exit Report. */
@NullMarked
package lms.workprogramme.completion.rules;

import org.jspecify.annotations.NullMarked;
