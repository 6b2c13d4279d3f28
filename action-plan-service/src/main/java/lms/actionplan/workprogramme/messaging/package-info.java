/** Reads the topic of the Work Programme. */
@NullMarked
package lms.actionplan.workprogramme.messaging;

import org.jspecify.annotations.NullMarked;
