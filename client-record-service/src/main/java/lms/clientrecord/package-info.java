/** The client record: who a client is, what is known about them, and what the record shows. */
@NullMarked
package lms.clientrecord;

import org.jspecify.annotations.NullMarked;
