/** Holds each value type to its rule, on both sides of it. */
@NullMarked
package lms.language.value;

import org.jspecify.annotations.NullMarked;
