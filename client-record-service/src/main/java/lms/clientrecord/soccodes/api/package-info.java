/** The occupations over REST. */
@NullMarked
package lms.clientrecord.soccodes.api;

import org.jspecify.annotations.NullMarked;
