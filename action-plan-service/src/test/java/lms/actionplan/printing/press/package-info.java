/** Specification of printing. */
@NullMarked
package lms.actionplan.printing.press;

import org.jspecify.annotations.NullMarked;
