/** Market shares over REST. */
@NullMarked
package lms.workprogramme.allocation.api;

import org.jspecify.annotations.NullMarked;
