/** The kept states in the database. */
@NullMarked
package lms.clientrecord.history.store;

import org.jspecify.annotations.NullMarked;
