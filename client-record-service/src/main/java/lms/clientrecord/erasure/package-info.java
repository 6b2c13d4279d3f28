/** Erasure: a record, and all that this service holds about the person, goes for good. */
@NullMarked
package lms.clientrecord.erasure;

import org.jspecify.annotations.NullMarked;
