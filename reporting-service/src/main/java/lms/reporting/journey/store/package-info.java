/** Read models in plain SQL, which events only ever replace. */
@NullMarked
package lms.reporting.journey.store;

import org.jspecify.annotations.NullMarked;
