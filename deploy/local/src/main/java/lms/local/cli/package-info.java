/** The commands behind the {@code lms} script. */
@NullMarked
package lms.local.cli;

import org.jspecify.annotations.NullMarked;
