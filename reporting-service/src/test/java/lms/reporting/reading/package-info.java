/** Tests of what all reports share. */
@NullMarked
package lms.reporting.reading;

import org.jspecify.annotations.NullMarked;
