/** Tests of the reporting service. */
@NullMarked
package lms.reporting;

import org.jspecify.annotations.NullMarked;
