/** The rules of eligibility, page by page. */
@NullMarked
package lms.workprogramme.eligibility.rules;

import org.jspecify.annotations.NullMarked;
