package lms.workprogramme.eligibility;

import java.time.LocalDate;
import java.util.List;
import lms.kit.policy.Policy.Dated;
import lms.language.event.WorkProgramme.Eligibility;
import lms.workprogramme.allocation.PaymentGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which Customer Group a client is in on a day, from when they are eligible, and why.
 *
 * @param eligibility the group and what follows from it; none without a group (WP ¶5)
 * @param paymentGroup by which market shares are set; there when there is a group
 * @param exIb whether the client came from Incapacity Benefit, which no group says of itself
 *     everywhere
 * @param findings every condition that was judged, met or not
 * @param rows the policy rows that it rests on
 * @param policy the values it was judged by; none before the Work Programme began
 */
public record Decision(
        LocalDate on,
        @Nullable Eligibility eligibility,
        @Nullable PaymentGroup paymentGroup,
        boolean exIb,
        List<Finding> findings,
        List<Dated<?>> rows,
        GroupPolicy.@Nullable Values policy) {

    public Decision {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
        if ((eligibility == null) != (paymentGroup == null)) {
            throw new IllegalArgumentException("a group has a payment group");
        }
    }

    /** Tells whether the client can be referred on the day, by group and date. */
    public boolean isEligible() {
        return eligibility != null && !on.isBefore(eligibility.eligibilityDate());
    }

    /** A condition, whether it is met, and what it was judged from. */
    public record Finding(Condition condition, boolean met, String because) {}
}
