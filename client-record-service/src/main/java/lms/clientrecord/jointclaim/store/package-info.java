/** Joint claims in the database. */
@NullMarked
package lms.clientrecord.jointclaim.store;

import org.jspecify.annotations.NullMarked;
