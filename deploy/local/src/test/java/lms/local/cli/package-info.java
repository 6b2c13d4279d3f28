/** Proves how the command understands its words. */
@NullMarked
package lms.local.cli;

import org.jspecify.annotations.NullMarked;
