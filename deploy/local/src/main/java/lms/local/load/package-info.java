/** Creates many invented clients through REST, and reads them back. */
@NullMarked
package lms.local.load;

import org.jspecify.annotations.NullMarked;
