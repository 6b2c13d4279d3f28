package lms.kit.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Carries a no from a use case to the caller; its message holds codes only, never input. */
public final class RefusedException extends RuntimeException {

    private final transient List<Reason> reasons;

    public RefusedException(List<Reason> reasons) {
        super(
                reasons.stream().map(r -> r.refusal().code()).collect(Collectors.joining(", ")),
                null,
                false,
                false);
        this.reasons = List.copyOf(reasons);
    }

    /** A no for one reason about the request as a whole. */
    public static RefusedException because(Refusal refusal) {
        return new RefusedException(List.of(refusal.reason()));
    }

    /** Why; at least one. */
    public List<Reason> reasons() {
        return reasons;
    }
}
