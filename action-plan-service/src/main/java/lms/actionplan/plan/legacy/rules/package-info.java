/** How the texts of an old plan fit into the Info text box. */
@NullMarked
package lms.actionplan.plan.legacy.rules;

import org.jspecify.annotations.NullMarked;
