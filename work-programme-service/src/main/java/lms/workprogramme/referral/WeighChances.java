package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lms.workprogramme.allocation.MarketShares;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.journey.Journey;

/** Gathers what a referral on a day would rest on. */
@ApplicationScoped
public class WeighChances {

    private final Facts facts;
    private final GroupPolicy policy;
    private final MarketShares shares;

    WeighChances(Facts facts, GroupPolicy policy, MarketShares shares) {
        this.facts = facts;
        this.policy = policy;
        this.shares = shares;
    }

    /** The chances of this client on the day. */
    public Chances of(Person person, Journey journey, LocalDate on) {
        var decision = CustomerGroups.decide(facts.of(person.clientId()), policy, on);
        var paymentGroup = decision.paymentGroup();
        var candidates =
                paymentGroup == null
                        ? null
                        : shares.candidates(person.address().postcode(), paymentGroup, on)
                                .orElse(null);
        return new Chances(
                person.nino(),
                person.diedOn(),
                person.mergedInto(),
                decision,
                journey.liveReferral(),
                facts.plan(person.clientId()).orElse(null),
                candidates);
    }
}
