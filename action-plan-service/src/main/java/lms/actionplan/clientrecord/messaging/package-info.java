/** Reads the topics of the client record. */
@NullMarked
package lms.actionplan.clientrecord.messaging;

import org.jspecify.annotations.NullMarked;
