/** Restrictions in the database. */
@NullMarked
package lms.clientrecord.restriction.store;

import org.jspecify.annotations.NullMarked;
