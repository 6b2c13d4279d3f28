package lms.clientrecord.benefitposition;

import java.time.LocalDate;
import lms.kit.policy.Policy;
import lms.kit.policy.Policy.Dated;
import lms.language.event.BenefitPosition.Benefit;

/** Which claims are linked, by benefit and by the day on which the later claim begins. */
public final class LinkPolicy {

    private final Policy policy;

    private LinkPolicy(Policy policy) {
        this.policy = policy;
    }

    /** The rows of a policy whose names end in {@code -link}. */
    public static LinkPolicy of(Policy policy) {
        return new LinkPolicy(policy);
    }

    /** The limit for a claim that begins on this day. */
    public Dated<LinkLimit> limit(Benefit benefit, LocalDate claimed) {
        return policy.on(name(benefit), claimed, LinkLimit.class);
    }

    private static String name(Benefit benefit) {
        return switch (benefit) {
            case JSA -> "jsa-link";
            case ESA -> "esa-link";
            case IS -> "is-link";
            case IB -> "ib-link";
            case SDB -> "sdb-link";
            case PENSION_CREDIT -> "pension-credit-link";
        };
    }
}
