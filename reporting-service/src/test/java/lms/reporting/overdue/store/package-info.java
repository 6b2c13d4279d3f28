/** Tests of the query behind the report. */
@NullMarked
package lms.reporting.overdue.store;

import org.jspecify.annotations.NullMarked;
