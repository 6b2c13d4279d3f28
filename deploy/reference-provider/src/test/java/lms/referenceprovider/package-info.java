/** The provider's end against a real broker. */
@NullMarked
package lms.referenceprovider;

import org.jspecify.annotations.NullMarked;
