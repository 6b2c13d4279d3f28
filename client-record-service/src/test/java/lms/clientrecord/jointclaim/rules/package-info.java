/** The specification of joint claims. */
@NullMarked
package lms.clientrecord.jointclaim.rules;

import org.jspecify.annotations.NullMarked;
