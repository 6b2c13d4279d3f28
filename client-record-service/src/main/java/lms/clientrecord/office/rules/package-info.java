/** Which office may look after a client, and which one takes over. */
@NullMarked
package lms.clientrecord.office.rules;

import org.jspecify.annotations.NullMarked;
