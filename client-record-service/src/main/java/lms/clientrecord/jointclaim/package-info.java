/** Joint claims: two clients who claim together, and what a referral of one shows of the other. */
@NullMarked
package lms.clientrecord.jointclaim;

import org.jspecify.annotations.NullMarked;
