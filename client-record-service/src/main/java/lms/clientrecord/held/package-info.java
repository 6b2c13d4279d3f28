/** Everything that this service holds about a client, in whatever table it stands. */
@NullMarked
package lms.clientrecord.held;

import org.jspecify.annotations.NullMarked;
