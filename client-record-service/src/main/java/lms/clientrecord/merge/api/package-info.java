/** Merges over REST. */
@NullMarked
package lms.clientrecord.merge.api;

import org.jspecify.annotations.NullMarked;
