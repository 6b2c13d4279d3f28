/** The columns that every window of the record has in common. */
@NullMarked
package lms.clientrecord.store;

import org.jspecify.annotations.NullMarked;
