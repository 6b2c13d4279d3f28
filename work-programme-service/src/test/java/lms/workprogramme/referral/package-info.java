/** Referrals, page by page. */
@NullMarked
package lms.workprogramme.referral;

import org.jspecify.annotations.NullMarked;
