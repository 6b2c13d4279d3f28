/** Erasure over REST. */
@NullMarked
package lms.clientrecord.erasure.api;

import org.jspecify.annotations.NullMarked;
