/** Takes what providers tell about their referrals. */
@NullMarked
package lms.workprogramme.referral.messaging;

import org.jspecify.annotations.NullMarked;
