/** Who is calling, and what is written down about them with each change. */
@NullMarked
package lms.kit.access;

import org.jspecify.annotations.NullMarked;
