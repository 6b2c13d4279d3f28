/** The draw: a pure function of the ledger's entry. */
@NullMarked
package lms.workprogramme.allocation.rules;

import org.jspecify.annotations.NullMarked;
