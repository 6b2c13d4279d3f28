package lms.workprogramme.escalation;

import java.time.LocalDate;
import java.util.List;
import lms.kit.policy.Policy;

/** The policy values of what is overdue; the day of the event decides which row holds. */
public final class EscalationPolicy {

    private static final String ACKNOWLEDGE = "acknowledge-within-working-days";
    private static final String START = "start-within-working-days";
    private static final String RETURN_REPORT = "return-exit-report-within-working-days";

    private final Policy policy;

    private EscalationPolicy(Policy policy) {
        this.policy = policy;
    }

    /**
     * Takes the values from the policy file.
     *
     * @throws IllegalStateException when one is missing
     */
    public static EscalationPolicy of(Policy policy) {
        for (var name : List.of(ACKNOWLEDGE, START, RETURN_REPORT)) {
            if (policy.changes(name).isEmpty()) {
                throw new IllegalStateException("no policy value for " + name);
            }
        }
        return new EscalationPolicy(policy);
    }

    /** Within how many working days a referral made on a day is acknowledged. */
    public int acknowledgeWithin(LocalDate madeOn) {
        return value(ACKNOWLEDGE, madeOn);
    }

    /** Within how many working days of a referral made on a day the client starts. */
    public int startWithin(LocalDate madeOn) {
        return value(START, madeOn);
    }

    /** Within how many working days an Exit Report requested on a day comes back. */
    public int returnReportWithin(LocalDate requestedOn) {
        return value(RETURN_REPORT, requestedOn);
    }

    private int value(String name, LocalDate on) {
        var first = policy.changes(name).getFirst();
        return policy.on(name, on.isBefore(first) ? first : on, Integer.class).value();
    }
}
