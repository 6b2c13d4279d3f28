/** Who may read a report, and about which day. */
@NullMarked
package lms.reporting.reading.rules;

import org.jspecify.annotations.NullMarked;
