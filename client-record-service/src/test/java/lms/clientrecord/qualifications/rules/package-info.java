/** The specification of the Qualifications and Assessments window. */
@NullMarked
package lms.clientrecord.qualifications.rules;

import org.jspecify.annotations.NullMarked;
