/** Keeps the allocation ledger. */
@NullMarked
package lms.workprogramme.allocation.store;

import org.jspecify.annotations.NullMarked;
