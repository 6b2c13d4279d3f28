/** The one clock, the business date, and the jobs of the night. */
@NullMarked
package lms.kit.time;

import org.jspecify.annotations.NullMarked;
