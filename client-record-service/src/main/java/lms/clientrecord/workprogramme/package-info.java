/** What the record shows of a client's way into the Work Programme (WP ¶2-5). */
@NullMarked
package lms.clientrecord.workprogramme;

import org.jspecify.annotations.NullMarked;
