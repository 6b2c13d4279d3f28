/** The occupations of the Standard Occupational Classification (AP ¶76). */
@NullMarked
package lms.clientrecord.soccodes;

import org.jspecify.annotations.NullMarked;
