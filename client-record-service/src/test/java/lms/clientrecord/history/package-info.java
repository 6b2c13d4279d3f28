/** Tests of what differs between two states. */
@NullMarked
package lms.clientrecord.history;

import org.jspecify.annotations.NullMarked;
