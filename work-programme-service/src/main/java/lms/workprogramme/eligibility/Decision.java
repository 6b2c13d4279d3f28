package lms.workprogramme.eligibility;

import java.time.LocalDate;
import java.util.List;
import lms.language.event.WorkProgramme.Eligibility;
import org.jspecify.annotations.Nullable;

/**
 * Which Customer Group a client is in on a day, from when they are eligible, and why.
 *
 * @param eligibility the group and what follows from it; none without a group (WP ¶5)
 * @param findings every condition that could be judged, met or not
 * @param policy the values it was judged by; none before the Work Programme began
 */
public record Decision(
        LocalDate on,
        @Nullable Eligibility eligibility,
        List<Finding> findings,
        GroupPolicy.@Nullable Values policy) {

    public Decision {
        findings = List.copyOf(findings);
    }

    /** Tells whether the client can be referred on the day, by group and date. */
    public boolean isEligible() {
        return eligibility != null && !on.isBefore(eligibility.eligibilityDate());
    }

    /** A condition, whether it is met, and what it was judged from. */
    public record Finding(Condition condition, boolean met, String because) {}
}
