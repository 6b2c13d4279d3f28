/** Specification of printing. */
@NullMarked
package lms.actionplan.printing;

import org.jspecify.annotations.NullMarked;
