/** Tests of the query behind the report. */
@NullMarked
package lms.reporting.postponed.store;

import org.jspecify.annotations.NullMarked;
