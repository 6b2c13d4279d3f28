/** Whose exemption or deferral is to be looked at again. */
@NullMarked
package lms.reporting.postponed;

import org.jspecify.annotations.NullMarked;
