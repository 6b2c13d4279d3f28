/** Keeps prints. */
@NullMarked
package lms.actionplan.printing.store;

import org.jspecify.annotations.NullMarked;
