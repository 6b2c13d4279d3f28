/** Whose allotted time on the Work Programme ends soon, so that an Exit Report is needed. */
@NullMarked
package lms.reporting.endnotification;

import org.jspecify.annotations.NullMarked;
