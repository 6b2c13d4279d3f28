/** Proves what the sample caseload must hold. */
@NullMarked
package lms.local.sample;

import org.jspecify.annotations.NullMarked;
