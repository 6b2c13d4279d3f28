/** Keeps what the client record has told. */
@NullMarked
package lms.actionplan.clientrecord.store;

import org.jspecify.annotations.NullMarked;
