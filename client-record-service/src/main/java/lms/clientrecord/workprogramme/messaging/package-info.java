/** Reads what the Work Programme announces. */
@NullMarked
package lms.clientrecord.workprogramme.messaging;

import org.jspecify.annotations.NullMarked;
