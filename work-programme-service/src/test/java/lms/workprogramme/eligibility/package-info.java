/** Tests of the eligibility policy. */
@NullMarked
package lms.workprogramme.eligibility;

import org.jspecify.annotations.NullMarked;
