package lms.workprogramme.eligibility;

import static java.util.Objects.requireNonNull;

import lms.language.value.Basis;
import lms.workprogramme.allocation.PaymentGroup;
import org.jspecify.annotations.Nullable;

/**
 * On what terms the members of a Customer Group are referred and take part.
 *
 * @param referral whether the adviser must refer at the eligibility date
 * @param participation whether the client must take part once referred
 * @param paymentGroup by which market shares are set and providers are paid
 * @param exIbPaymentGroup the payment group of members who came from Incapacity Benefit, where they
 *     have no group of their own
 * @param whenExempt both bases of a full-time carer, or a lone parent of a small child, where they
 *     have no group of their own
 */
public record GroupTerms(
        Basis referral,
        Basis participation,
        PaymentGroup paymentGroup,
        @Nullable PaymentGroup exIbPaymentGroup,
        @Nullable Basis whenExempt) {

    public GroupTerms {
        requireNonNull(referral, "referral");
        requireNonNull(participation, "participation");
        requireNonNull(paymentGroup, "paymentGroup");
    }
}
