/** Who must be referred to the Work Programme, has not been, and was perhaps forgotten. */
@NullMarked
package lms.reporting.overdue;

import org.jspecify.annotations.NullMarked;
