/** What may be printed, what stands on it, and in which words. */
@NullMarked
package lms.actionplan.printing.rules;

import org.jspecify.annotations.NullMarked;
