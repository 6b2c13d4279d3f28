/** The settings of the work-programme service. */
@NullMarked
package lms.workprogramme;

import org.jspecify.annotations.NullMarked;
