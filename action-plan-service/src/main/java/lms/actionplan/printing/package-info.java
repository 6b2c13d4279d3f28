/** Printing Action Plans: what is printed, and that it was (AP ¶73, ¶114-118). */
@NullMarked
package lms.actionplan.printing;

import org.jspecify.annotations.NullMarked;
