/** Which records may be merged, and which merge may be undone. */
@NullMarked
package lms.clientrecord.merge.rules;

import org.jspecify.annotations.NullMarked;
