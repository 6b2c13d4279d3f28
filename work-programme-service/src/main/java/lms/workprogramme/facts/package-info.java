/** What other services told about a client, as far as the Work Programme needs it. */
@NullMarked
package lms.workprogramme.facts;

import org.jspecify.annotations.NullMarked;
