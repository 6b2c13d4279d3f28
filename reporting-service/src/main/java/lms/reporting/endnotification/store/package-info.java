/** The query that finds whose end is notified. */
@NullMarked
package lms.reporting.endnotification.store;

import org.jspecify.annotations.NullMarked;
