/** Which claims may be recorded. */
@NullMarked
package lms.clientrecord.benefitposition.rules;

import org.jspecify.annotations.NullMarked;
