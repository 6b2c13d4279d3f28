/** Which office may look after a client, as a page of the specification. */
@NullMarked
package lms.clientrecord.office.rules;

import org.jspecify.annotations.NullMarked;
