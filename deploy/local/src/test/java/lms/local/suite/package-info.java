/** Proves that the platform starts, comes back after a kill, and keeps providers apart. */
@NullMarked
package lms.local.suite;

import org.jspecify.annotations.NullMarked;
