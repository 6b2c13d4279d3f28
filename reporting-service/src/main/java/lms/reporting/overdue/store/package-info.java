/** Read models in plain SQL: they are only replaced by events, and read by one query. */
@NullMarked
package lms.reporting.overdue.store;

import org.jspecify.annotations.NullMarked;
