/** The draw, page by page. */
@NullMarked
package lms.workprogramme.allocation.rules;

import org.jspecify.annotations.NullMarked;
