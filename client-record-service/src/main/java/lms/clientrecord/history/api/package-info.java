/** History over REST. */
@NullMarked
package lms.clientrecord.history.api;

import org.jspecify.annotations.NullMarked;
