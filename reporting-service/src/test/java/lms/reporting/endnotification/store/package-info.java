/** Tests of the query behind the report. */
@NullMarked
package lms.reporting.endnotification.store;

import org.jspecify.annotations.NullMarked;
