/** Tests of who must have an Action Plan, over REST. */
@NullMarked
package lms.actionplan.need.api;

import org.jspecify.annotations.NullMarked;
