/** Merges in the database. */
@NullMarked
package lms.clientrecord.merge.store;

import org.jspecify.annotations.NullMarked;
