/** The circumstances, and the list of early-access reasons, over REST. */
@NullMarked
package lms.clientrecord.circumstances.api;

import org.jspecify.annotations.NullMarked;
