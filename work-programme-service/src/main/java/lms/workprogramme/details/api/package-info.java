/** The WP Details window over REST. */
@NullMarked
package lms.workprogramme.details.api;

import org.jspecify.annotations.NullMarked;
