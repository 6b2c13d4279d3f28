/** Tests of interviews over REST. */
@NullMarked
package lms.actionplan.interview.api;

import org.jspecify.annotations.NullMarked;
