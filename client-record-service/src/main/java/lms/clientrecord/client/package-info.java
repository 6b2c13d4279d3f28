/** Client details: who a client is, and which office and adviser look after them. */
@NullMarked
package lms.clientrecord.client;

import org.jspecify.annotations.NullMarked;
