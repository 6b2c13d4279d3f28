/** Which records are restricted, and who may know of them. */
@NullMarked
package lms.clientrecord.restriction;

import org.jspecify.annotations.NullMarked;
