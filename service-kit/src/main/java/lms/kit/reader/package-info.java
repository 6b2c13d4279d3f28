/** Events are applied once, in order, in one transaction with what they change. */
@NullMarked
package lms.kit.reader;

import org.jspecify.annotations.NullMarked;
