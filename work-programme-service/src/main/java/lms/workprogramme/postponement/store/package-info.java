/** Postponements in PostgreSQL. */
@NullMarked
package lms.workprogramme.postponement.store;

import org.jspecify.annotations.NullMarked;
