/** The benefit position in the database. */
@NullMarked
package lms.clientrecord.benefitposition.store;

import org.jspecify.annotations.NullMarked;
