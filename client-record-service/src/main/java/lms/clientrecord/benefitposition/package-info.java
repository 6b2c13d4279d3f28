/** The benefits that a client claims. */
@NullMarked
package lms.clientrecord.benefitposition;

import org.jspecify.annotations.NullMarked;
