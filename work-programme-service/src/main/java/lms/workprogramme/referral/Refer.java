package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
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
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AllocationLedger;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.Seed;
import lms.workprogramme.allocation.rules.Allocation;
import lms.workprogramme.facts.Person;
import lms.workprogramme.facts.SavedPlan;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.Reassess;
import lms.workprogramme.referral.rules.ReferralRules;
import org.jspecify.annotations.Nullable;

/**
 * Refers a client to the Work Programme: draws the provider, keeps referral and ledger entry, tells
 * the provider, and makes the client a participant, all in one transaction (WP ¶8-20).
 */
@ApplicationScoped
public class Refer {

    private final VisibleClients clients;
    private final Journeys journeys;
    private final WeighChances chances;
    private final Referrals referrals;
    private final AllocationLedger ledger;
    private final Reassess reassess;
    private final Outbox outbox;
    private final SecureRandom random;
    private final Caller caller;
    private final Today today;

    Refer(
            VisibleClients clients,
            Journeys journeys,
            WeighChances chances,
            Referrals referrals,
            AllocationLedger ledger,
            Reassess reassess,
            Outbox outbox,
            SecureRandom random,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.journeys = journeys;
        this.chances = chances;
        this.referrals = referrals;
        this.ledger = ledger;
        this.reassess = reassess;
        this.outbox = outbox;
        this.random = random;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Refers the client.
     *
     * @param basedOn the version of the WP Details that the adviser has before them
     * @throws RefusedException with every reason when the client may not be referred, or when the
     *     adviser has not confirmed the Action Plan
     */
    @Transactional
    public Referral refer(ClientId clientId, long basedOn, boolean actionPlanConfirmed) {
        var journey =
                journeys.lock(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        var person = clients.require(clientId);
        IfMatch.check(basedOn, journey.version());

        LocalDate on = today.date();
        var weighed = chances.of(person, journey, on);
        ReferralRules.mayRefer(weighed)
                .and(ReferralRules.isConfirmed(actionPlanConfirmed))
                .orRefuse();

        var by = caller.stamp();
        var entry = draw(granted(weighed.candidates()), by);
        var eligibility = granted(weighed.decision().eligibility());
        var plan = granted(weighed.plan());
        var open = referral(person, eligibility, plan, entry, by);
        var unsealed = made(open, eligibility.referralBasis(), person, plan);
        var made = unsealed.sealedBy(Seal.of(unsealed));
        var referral = open.sealedBy(made.handoverHash());
        referrals.add(referral);
        ledger.append(entry);
        reassess.withCourse(
                journey, journey.course().withLiveReferral(referral.live()), new Amendment(by, on));
        outbox.publish(Topics.referral(referral.provider()), referral.id().toString(), made);
        return referral;
    }

    private LedgerEntry draw(Candidates candidates, Stamp by) {
        var id = ReferralId.fresh();
        var seed = Seed.fresh(random);
        return new LedgerEntry(
                id,
                candidates,
                new Choice.Drawn(Allocation.ALGORITHM, seed, Allocation.draw(candidates, seed, id)),
                by.at(),
                by.traceId());
    }

    private Referral referral(
            Person person, Eligibility eligibility, SavedPlan plan, LedgerEntry entry, Stamp by) {
        var chosen = entry.chosen();
        return new Referral(
                entry.referralId(),
                person.clientId(),
                1,
                eligibility.group(),
                eligibility.participationBasis(),
                chosen.provider(),
                chosen.provision(),
                referrals.nextSequence(chosen.provider()),
                plan.version(),
                entry.candidates().on(),
                null,
                new Receipt.Sent(),
                null,
                new ReferralState.Live(),
                by,
                by);
    }

    private static ReferralMade made(
            Referral referral, Basis referralBasis, Person person, SavedPlan plan) {
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
                plan.items(),
                plan.version(),
                referralBasis,
                null,
                null,
                1L,
                null);
    }

    /** What the rule has just found to be there. */
    private static <T> T granted(@Nullable T found) {
        return Optional.ofNullable(found).orElseThrow();
    }
}
