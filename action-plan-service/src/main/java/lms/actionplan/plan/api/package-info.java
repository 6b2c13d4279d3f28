/** The Action Plan for front ends. */
@NullMarked
package lms.actionplan.plan.api;

import org.jspecify.annotations.NullMarked;
