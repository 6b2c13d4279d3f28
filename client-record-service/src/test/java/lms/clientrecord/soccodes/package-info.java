/** Tests of the occupations. */
@NullMarked
package lms.clientrecord.soccodes;

import org.jspecify.annotations.NullMarked;
