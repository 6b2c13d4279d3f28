/** Where each client stands with the Work Programme, kept up to date and announced. */
@NullMarked
package lms.workprogramme.journey;

import org.jspecify.annotations.NullMarked;
