/** The rules of postponements, page by page. */
@NullMarked
package lms.workprogramme.postponement.rules;

import org.jspecify.annotations.NullMarked;
