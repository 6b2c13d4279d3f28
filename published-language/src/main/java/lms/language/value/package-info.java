/** Values that travel between services: each is checked once, in its constructor. */
@NullMarked
package lms.language.value;

import org.jspecify.annotations.NullMarked;
