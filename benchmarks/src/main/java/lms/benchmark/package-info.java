/** How long things take, measured on a suite of its own. */
@NullMarked
package lms.benchmark;

import org.jspecify.annotations.NullMarked;
