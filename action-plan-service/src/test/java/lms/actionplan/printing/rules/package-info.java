/** Specification of printing. */
@NullMarked
package lms.actionplan.printing.rules;

import org.jspecify.annotations.NullMarked;
