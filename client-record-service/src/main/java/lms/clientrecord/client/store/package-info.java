/** Client details in the database. */
@NullMarked
package lms.clientrecord.client.store;

import org.jspecify.annotations.NullMarked;
