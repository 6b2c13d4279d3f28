/** Journeys across the services, each a sentence of what the suite promises. */
@NullMarked
package lms.journey;

import org.jspecify.annotations.NullMarked;
