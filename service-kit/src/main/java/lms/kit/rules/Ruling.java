package lms.kit.rules;

import java.util.List;
import java.util.stream.Stream;

/** What a rule answers: yes, or every reason why not. */
public record Ruling(List<Reason> reasons) {

    private static final Ruling ALLOWED = new Ruling(List.of());

    public Ruling {
        reasons = List.copyOf(reasons);
    }

    /** Yes. */
    public static Ruling allowed() {
        return ALLOWED;
    }

    /** Yes when there is no reason, otherwise no with all of them. */
    public static Ruling of(List<Reason> reasons) {
        return reasons.isEmpty() ? ALLOWED : new Ruling(reasons);
    }

    /** No, for one reason about the request as a whole. */
    public static Ruling refused(Refusal refusal) {
        return new Ruling(List.of(refusal.reason()));
    }

    /** Tells whether the answer is yes. */
    public boolean isAllowed() {
        return reasons.isEmpty();
    }

    /** Both rulings together: yes only when both are, otherwise the reasons of both. */
    public Ruling and(Ruling other) {
        return of(Stream.concat(reasons.stream(), other.reasons.stream()).toList());
    }

    /**
     * Goes on when the answer is yes.
     *
     * @throws RefusedException with all the reasons when it is no
     */
    public void orRefuse() {
        if (!isAllowed()) {
            throw new RefusedException(reasons);
        }
    }
}
