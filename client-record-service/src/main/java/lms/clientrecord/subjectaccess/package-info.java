/** Subject access: all that this service holds about a person, for that person. */
@NullMarked
package lms.clientrecord.subjectaccess;

import org.jspecify.annotations.NullMarked;
