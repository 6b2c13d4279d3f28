/** The specification of claims. */
@NullMarked
package lms.clientrecord.benefitposition.rules;

import org.jspecify.annotations.NullMarked;
