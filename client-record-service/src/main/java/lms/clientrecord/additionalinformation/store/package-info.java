/** The Additional Information window in the database. */
@NullMarked
package lms.clientrecord.additionalinformation.store;

import org.jspecify.annotations.NullMarked;
