/** Tests of the End Notification report as a whole. */
@NullMarked
package lms.reporting.endnotification;

import org.jspecify.annotations.NullMarked;
