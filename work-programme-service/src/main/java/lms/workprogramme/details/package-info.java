/** The WP Details window and the explanation behind it. */
@NullMarked
package lms.workprogramme.details;

import org.jspecify.annotations.NullMarked;
