package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.event.ReferralMade;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AllocationLedger;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.Seed;
import lms.workprogramme.allocation.rules.Allocation;
import lms.workprogramme.completion.rules.Completions;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.Reassess;
import lms.workprogramme.referral.Chances.Partner;
import lms.workprogramme.referral.rules.ReferralRules;
import org.jspecify.annotations.Nullable;

/**
 * Refers a client to the Work Programme: draws the provider or follows the partner's, keeps
 * referral, ledger entry and handover, tells the provider, and makes the client a participant, all
 * in one transaction (WP ¶8-20, ¶50-54).
 */
@ApplicationScoped
public class Refer {

    private static final long FIRST = 1;

    private final VisibleClients clients;
    private final Facts facts;
    private final Journeys journeys;
    private final WeighChances chances;
    private final Referrals referrals;
    private final AllocationLedger ledger;
    private final Handovers handovers;
    private final Reassess reassess;
    private final Outbox outbox;
    private final SecureRandom random;
    private final Caller caller;
    private final Today today;

    Refer(
            VisibleClients clients,
            Facts facts,
            Journeys journeys,
            WeighChances chances,
            Referrals referrals,
            AllocationLedger ledger,
            Handovers handovers,
            Reassess reassess,
            Outbox outbox,
            SecureRandom random,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.facts = facts;
        this.journeys = journeys;
        this.chances = chances;
        this.referrals = referrals;
        this.ledger = ledger;
        this.handovers = handovers;
        this.reassess = reassess;
        this.outbox = outbox;
        this.random = random;
        this.caller = caller;
        this.today = today;
    }

    /** A referral that was made, and what the adviser is told of it. */
    public record Referred(Referral referral, List<String> messages) {}

    /**
     * Refers the client.
     *
     * @param basedOn the version of the WP Details that the adviser has before them
     * @throws RefusedException with every reason when the client may not be referred, or when the
     *     adviser has not answered what is asked
     */
    @Transactional
    public Referred refer(ClientId clientId, long basedOn, Answers answers) {
        var journey =
                journeys.lock(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        var person = clients.require(clientId);
        IfMatch.check(basedOn, journey.version());
        var other = otherMember(clientId);
        other.ifPresent(each -> referrals.lockCouple(clientId, each));

        LocalDate on = today.date();
        var weighed = chances.of(person, journey, on);
        ReferralRules.mayRefer(weighed).and(ReferralRules.areAnswered(weighed, answers)).orRefuse();

        var by = caller.stamp();
        var referral = make(person, journey, weighed, answers, by);
        return new Referred(
                referral,
                ReferralRules.messages(weighed, other.filter(clients::mayBeKnown).isPresent()));
    }

    private Optional<ClientId> otherMember(ClientId clientId) {
        return Optional.ofNullable(facts.of(clientId).claims())
                .flatMap(claims -> Optional.ofNullable(claims.jointClaim()))
                .map(joint -> joint.otherMember());
    }

    private Referral make(
            Person person, Journey journey, Chances weighed, Answers answers, Stamp by) {
        var allocated = allocate(granted(weighed.candidates()), weighed.partner(), by);
        var eligibility = granted(weighed.decision().eligibility());
        var open = referral(person, eligibility, weighed, allocated, by);
        var unsealed = made(open, eligibility, person, weighed, answers);
        var made = unsealed.sealedBy(Seal.of(unsealed));
        var referral = open.sealedBy(made.handoverHash());

        referrals.add(referral);
        ledger.append(allocated);
        handovers.add(
                new Handover(
                        referral.id(),
                        referral.clientId(),
                        FIRST,
                        Given.of(person, eligibility, weighed.claims()),
                        answers.safeguardMeasures()));
        outbox.publish(Topics.referral(referral.provider()), referral.id().toString(), made);
        succeed(journey.course(), by);
        reassess.withCourse(
                journey,
                Completions.referredAnew(journey.course(), referral.live()),
                new Amendment(by, weighed.on()));
        return referral;
    }

    /**
     * What the window told of the referral before leaves it, and is kept with that one (WP ¶52).
     */
    private void succeed(Course course, Stamp by) {
        var completion = course.completion();
        if (completion != null) {
            referrals
                    .find(completion.referralId())
                    .filter(before -> !Objects.equals(before.exitReport(), course.exitReport()))
                    .ifPresent(before -> referrals.save(before.succeeded(course.exitReport(), by)));
        }
    }

    private LedgerEntry allocate(Candidates candidates, @Nullable Partner partner, Stamp by) {
        var id = ReferralId.fresh();
        var choice = partner == null ? draw(id, candidates) : follow(partner, candidates);
        return new LedgerEntry(id, candidates, choice, by.at(), by.traceId());
    }

    private Choice draw(ReferralId id, Candidates candidates) {
        var seed = Seed.fresh(random);
        return new Choice.Drawn(Allocation.ALGORITHM, seed, Allocation.draw(candidates, seed, id));
    }

    private static Choice follow(Partner partner, Candidates candidates) {
        return new Choice.Followed(
                partner.referralId(), ReferralRules.following(partner, candidates).orElseThrow());
    }

    private Referral referral(
            Person person,
            Eligibility eligibility,
            Chances weighed,
            LedgerEntry allocated,
            Stamp by) {
        return new Referral(
                allocated.referralId(),
                person.clientId(),
                FIRST,
                eligibility.group(),
                eligibility.participationBasis(),
                allocated.chosen().provider(),
                allocated.chosen().provision(),
                referrals.nextSequence(allocated.chosen().provider()),
                weighed.actionPlanVersion(),
                weighed.on(),
                null,
                new Receipt.Sent(),
                null,
                new ReferralState.Live(),
                null,
                by,
                by);
    }

    private static ReferralMade made(
            Referral referral,
            Eligibility eligibility,
            Person person,
            Chances weighed,
            Answers answers) {
        var plan = weighed.plan();
        var claims = weighed.claims();
        var agreement = claims == null ? null : claims.jobseekersAgreement();
        return new ReferralMade(
                referral.id(),
                referral.sequence(),
                referral.provision(),
                referral.wpStartDate(),
                referral.made().at(),
                referral.made().office(),
                referral.referredGroup(),
                referral.participationBasis(),
                new ReferralMade.Person(
                        granted(person.nino()),
                        person.title(),
                        person.firstName(),
                        person.lastName(),
                        person.dateOfBirth(),
                        person.address(),
                        person.phones(),
                        person.preferredLanguage(),
                        person.disabledPerson()),
                plan == null ? List.of() : plan.items(),
                plan == null ? null : plan.version(),
                eligibility.referralBasis(),
                agreement == null ? null : agreement.agreedOn(),
                answers.safeguardMeasures(),
                FIRST,
                null);
    }

    /** What the rule has just found to be there. */
    private static <T> T granted(@Nullable T found) {
        return Optional.ofNullable(found).orElseThrow();
    }
}
