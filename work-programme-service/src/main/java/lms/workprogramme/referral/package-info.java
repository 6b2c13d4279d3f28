/** Referrals to the Work Programme, out to providers and back. */
@NullMarked
package lms.workprogramme.referral;

import org.jspecify.annotations.NullMarked;
