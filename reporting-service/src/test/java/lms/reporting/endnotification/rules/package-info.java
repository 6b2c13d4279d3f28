/** Pages of the specification of end notifications. */
@NullMarked
package lms.reporting.endnotification.rules;

import org.jspecify.annotations.NullMarked;
