/** The local platform: everything that {@code ./lms} starts, fills and shows, without Docker. */
@NullMarked
package lms.local;

import org.jspecify.annotations.NullMarked;
