/** When a postponement is to be looked at again. */
@NullMarked
package lms.reporting.postponed.rules;

import org.jspecify.annotations.NullMarked;
