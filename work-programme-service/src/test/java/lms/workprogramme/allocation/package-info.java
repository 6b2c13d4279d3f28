/** Tests of the market-share table. */
@NullMarked
package lms.workprogramme.allocation;

import org.jspecify.annotations.NullMarked;
