/** Keeps referrals and counts what each provider was sent. */
@NullMarked
package lms.workprogramme.referral.store;

import org.jspecify.annotations.NullMarked;
