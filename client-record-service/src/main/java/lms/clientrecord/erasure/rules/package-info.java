/** Which records may be erased. */
@NullMarked
package lms.clientrecord.erasure.rules;

import org.jspecify.annotations.NullMarked;
