/** Pages of the specification of reading reports. */
@NullMarked
package lms.reporting.reading.rules;

import org.jspecify.annotations.NullMarked;
