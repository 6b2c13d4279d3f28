/** Keeps each client's journey, one row a client. */
@NullMarked
package lms.workprogramme.journey.store;

import org.jspecify.annotations.NullMarked;
