/** What all reports share: who may read about which day and office, and in what order. */
@NullMarked
package lms.reporting.reading;

import org.jspecify.annotations.NullMarked;
