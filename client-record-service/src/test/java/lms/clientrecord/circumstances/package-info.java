/** The reference data of early access. */
@NullMarked
package lms.clientrecord.circumstances;

import org.jspecify.annotations.NullMarked;
