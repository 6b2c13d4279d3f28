/** Proves that the simulator sends what a claims system would, and the same by the same seed. */
@NullMarked
package lms.local.claims;

import org.jspecify.annotations.NullMarked;
