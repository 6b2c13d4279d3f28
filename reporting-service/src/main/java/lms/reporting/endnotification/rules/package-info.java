/** Whose end is notified. */
@NullMarked
package lms.reporting.endnotification.rules;

import org.jspecify.annotations.NullMarked;
