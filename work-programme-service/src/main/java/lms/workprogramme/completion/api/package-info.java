/** The Exit Report over REST. */
@NullMarked
package lms.workprogramme.completion.api;

import org.jspecify.annotations.NullMarked;
