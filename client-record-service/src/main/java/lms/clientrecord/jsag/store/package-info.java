/** The Jobseeker's Agreement in the database. */
@NullMarked
package lms.clientrecord.jsag.store;

import org.jspecify.annotations.NullMarked;
