/** Asks the database itself which tables hold something about a client. */
@NullMarked
package lms.clientrecord.held.store;

import org.jspecify.annotations.NullMarked;
