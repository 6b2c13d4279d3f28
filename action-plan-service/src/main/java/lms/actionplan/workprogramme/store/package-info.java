/** Keeps the hotspot of each client. */
@NullMarked
package lms.actionplan.workprogramme.store;

import org.jspecify.annotations.NullMarked;
