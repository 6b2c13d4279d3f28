/** Columns and texts that every table of this service keeps in the same way. */
@NullMarked
package lms.actionplan.store;

import org.jspecify.annotations.NullMarked;
