/** The Childcare Barriers to Work window in the database. */
@NullMarked
package lms.clientrecord.childcarebarriers.store;

import org.jspecify.annotations.NullMarked;
