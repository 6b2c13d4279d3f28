/** Contract areas, market shares, the draw of a provider, and the ledger of all draws. */
@NullMarked
package lms.workprogramme.allocation;

import org.jspecify.annotations.NullMarked;
