/** Tests of the work-programme service, on real parts. */
@NullMarked
package lms.workprogramme;

import org.jspecify.annotations.NullMarked;
