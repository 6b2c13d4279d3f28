/** Takes the facts that other services announce. */
@NullMarked
package lms.workprogramme.journey.messaging;

import org.jspecify.annotations.NullMarked;
