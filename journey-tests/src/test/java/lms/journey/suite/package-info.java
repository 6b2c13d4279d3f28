/** The one suite that all journeys share, and what they do in it. */
@NullMarked
package lms.journey.suite;

import org.jspecify.annotations.NullMarked;
