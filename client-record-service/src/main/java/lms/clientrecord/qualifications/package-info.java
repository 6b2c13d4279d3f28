/** The Qualifications and Assessments window (AP ¶20, ¶93-98). */
@NullMarked
package lms.clientrecord.qualifications;

import org.jspecify.annotations.NullMarked;
