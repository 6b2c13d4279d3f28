/** The End Notification report over HTTP, as JSON and as CSV. */
@NullMarked
package lms.reporting.endnotification.api;

import org.jspecify.annotations.NullMarked;
