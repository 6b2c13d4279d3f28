/**
 * Offices: which there are, when they are open, and what becomes of the clients of a closed one.
 */
@NullMarked
package lms.clientrecord.office;

import org.jspecify.annotations.NullMarked;
