/** The Additional Information window over REST. */
@NullMarked
package lms.clientrecord.additionalinformation.api;

import org.jspecify.annotations.NullMarked;
