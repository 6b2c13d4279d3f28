/** Who can be referred to the Work Programme, from which day, and why. */
@NullMarked
package lms.workprogramme.eligibility;

import org.jspecify.annotations.NullMarked;
