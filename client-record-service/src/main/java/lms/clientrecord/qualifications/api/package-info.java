/** The Qualifications and Assessments window over REST. */
@NullMarked
package lms.clientrecord.qualifications.api;

import org.jspecify.annotations.NullMarked;
