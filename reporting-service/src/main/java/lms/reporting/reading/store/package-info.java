/** A report as one query. */
@NullMarked
package lms.reporting.reading.store;

import org.jspecify.annotations.NullMarked;
