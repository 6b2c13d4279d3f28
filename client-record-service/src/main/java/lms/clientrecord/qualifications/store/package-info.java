/** The Qualifications and Assessments window in the database. */
@NullMarked
package lms.clientrecord.qualifications.store;

import org.jspecify.annotations.NullMarked;
