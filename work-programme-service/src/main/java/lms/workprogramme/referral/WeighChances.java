package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.ClientId;
import lms.workprogramme.allocation.MarketShares;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.completion.rules.Completions;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.referral.Chances.Partner;
import org.jspecify.annotations.Nullable;

/** Gathers what a referral on a day would rest on. */
@ApplicationScoped
public class WeighChances {

    private final Facts facts;
    private final Journeys journeys;
    private final GroupPolicy policy;
    private final CompletionPolicy completions;
    private final MarketShares shares;

    WeighChances(
            Facts facts,
            Journeys journeys,
            GroupPolicy policy,
            CompletionPolicy completions,
            MarketShares shares) {
        this.facts = facts;
        this.journeys = journeys;
        this.policy = policy;
        this.completions = completions;
        this.shares = shares;
    }

    /** The chances of this client on the day. */
    public Chances of(Person person, Journey journey, LocalDate on) {
        var known = facts.of(person.clientId());
        var decision = CustomerGroups.decide(known, policy, on);
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
                known.claims(),
                journey.course(),
                facts.absorbedBy(person.clientId()).stream()
                        .anyMatch(absorbed -> liveReferral(absorbed) != null),
                Completions.mayReferAgain(journey.course().completion(), completions, on),
                facts.plan(person.clientId()).orElse(null),
                partner(known.claims()),
                candidates);
    }

    private @Nullable Partner partner(@Nullable Claims claims) {
        var joint = claims == null ? null : claims.jointClaim();
        if (joint == null) {
            return null;
        }
        var live = liveReferral(joint.otherMember());
        return live == null ? null : new Partner(live.referralId(), live.provider());
    }

    private @Nullable LiveReferral liveReferral(ClientId clientId) {
        return journeys.find(clientId).map(Journey::liveReferral).orElse(null);
    }
}
