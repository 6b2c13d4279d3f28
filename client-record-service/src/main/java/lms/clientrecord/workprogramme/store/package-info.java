/** What the Work Programme announced, in the database. */
@NullMarked
package lms.clientrecord.workprogramme.store;

import org.jspecify.annotations.NullMarked;
