package lms.workprogramme.eligibility;

import static java.util.Objects.requireNonNull;

import lms.language.value.Basis;
import lms.workprogramme.allocation.PaymentGroup;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a reason for early access lets a jobseeker in (WP Appendix A, WP JSA Early Access).
 *
 * @param months after how many months of a claim
 * @param weeksFromRelease of a prison leaver, within how many weeks of release the claim was made
 *     that counts; null when it does not depend on a release
 */
public record EarlyAccessTerms(
        int months,
        Basis referral,
        Basis participation,
        PaymentGroup paymentGroup,
        @Nullable Integer weeksFromRelease) {

    public EarlyAccessTerms {
        requireNonNull(referral, "referral");
        requireNonNull(participation, "participation");
        requireNonNull(paymentGroup, "paymentGroup");
    }
}
