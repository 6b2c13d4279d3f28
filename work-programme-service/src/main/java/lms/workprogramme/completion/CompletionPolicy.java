package lms.workprogramme.completion;

import java.time.LocalDate;
import lms.kit.policy.Policy;
import lms.kit.policy.Policy.Dated;

/** The policy values of completing. */
public final class CompletionPolicy {

    private static final String ALLOTTED_TIME = "allotted-time-days";
    private static final String REFERRING_AGAIN = "referring-completers-again";

    private final Policy policy;

    private CompletionPolicy(Policy policy) {
        this.policy = policy;
    }

    /**
     * Takes the values from the policy file.
     *
     * @throws IllegalStateException when one is missing
     */
    public static CompletionPolicy of(Policy policy) {
        var values = new CompletionPolicy(policy);
        policy.changes(ALLOTTED_TIME).forEach(values::allottedTimeDays);
        policy.changes(REFERRING_AGAIN).forEach(values::referringAgain);
        if (policy.changes(ALLOTTED_TIME).isEmpty() || policy.changes(REFERRING_AGAIN).isEmpty()) {
            throw new IllegalStateException("no policy values for completing");
        }
        return values;
    }

    /** How many days a referral made on a day lasts; an older one by the first value known. */
    public Dated<Integer> allottedTimeDays(LocalDate referredOn) {
        var first = policy.changes(ALLOTTED_TIME).getFirst();
        return policy.on(
                ALLOTTED_TIME, referredOn.isBefore(first) ? first : referredOn, Integer.class);
    }

    /** The last day of a referral whose allotted time can have ended by a day. */
    public LocalDate lastReferredOn(LocalDate endedBy) {
        int shortest =
                policy.changes(ALLOTTED_TIME).stream()
                        .mapToInt(day -> allottedTimeDays(day).value())
                        .min()
                        .orElseThrow();
        return endedBy.minusDays(shortest);
    }

    /** Whether completers may be referred again on a day. */
    public Dated<ReferringAgain> referringAgain(LocalDate on) {
        var first = policy.changes(REFERRING_AGAIN).getFirst();
        return policy.on(REFERRING_AGAIN, on.isBefore(first) ? first : on, ReferringAgain.class);
    }
}
