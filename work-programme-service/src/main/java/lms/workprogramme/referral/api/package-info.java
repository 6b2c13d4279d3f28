/** Referrals over REST. */
@NullMarked
package lms.workprogramme.referral.api;

import org.jspecify.annotations.NullMarked;
