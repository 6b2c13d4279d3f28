/** The access log in the database. */
@NullMarked
package lms.clientrecord.access.store;

import org.jspecify.annotations.NullMarked;
