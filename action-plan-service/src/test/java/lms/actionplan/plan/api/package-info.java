/** Tests of Action Plans over REST. */
@NullMarked
package lms.actionplan.plan.api;

import org.jspecify.annotations.NullMarked;
