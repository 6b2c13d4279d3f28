/** Specification of printing. */
@NullMarked
package lms.actionplan.printing.api;

import org.jspecify.annotations.NullMarked;
