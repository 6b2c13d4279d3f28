package lms.workprogramme.escalation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lms.kit.time.Batches;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.completion.rules.Completions;
import lms.workprogramme.escalation.Escalations.OfClient;
import lms.workprogramme.escalation.rules.OverdueRules;
import lms.workprogramme.journey.Journeys;
import org.jspecify.annotations.Nullable;

/** Brings what is overdue before those who lead the client's office, once. */
@ApplicationScoped
class RaiseEscalations implements NightJob {

    private static final int AT_ONCE = 200;

    private final Escalations escalations;
    private final Journeys journeys;
    private final EscalationPolicy policy;
    private final CompletionPolicy completionPolicy;
    private final BankHolidays holidays;
    private final EntityManager entities;
    private final Today today;

    RaiseEscalations(
            Escalations escalations,
            Journeys journeys,
            EscalationPolicy policy,
            CompletionPolicy completionPolicy,
            BankHolidays holidays,
            EntityManager entities,
            Today today) {
        this.escalations = escalations;
        this.journeys = journeys;
        this.policy = policy;
        this.completionPolicy = completionPolicy;
        this.holidays = holidays;
        this.entities = entities;
        this.today = today;
    }

    @Override
    public String name() {
        return "raise-escalations";
    }

    /** After allotted time has ended: of a completed referral nothing is overdue. */
    @Override
    public int turn() {
        return 2;
    }

    /**
     * What a client waits for is looked at with the journey locked, and not for the whole night.
     */
    @Override
    public boolean isInBatches() {
        return true;
    }

    /** What is open already is not raised again: doing it again changes nothing. */
    @Override
    public void run(LocalDate day) {
        var at = today.now();
        var night = new Night(day, true);
        Batches.behind(Journeys.BEFORE_ALL, after -> raise(after, night, at));
    }

    private Optional<ClientId> raise(ClientId after, Night night, Instant at) {
        var page = behind(after);
        var locked = raisable(page, night).map(Escalation::clientId).collect(toSet());
        var asLocked =
                page.stream()
                        .filter(each -> locked.contains(each.clientId()))
                        .flatMap(each -> lock(each).stream())
                        .toList();
        raisable(asLocked, night).forEach(each -> escalations.raise(each, at));
        return page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().clientId());
    }

    /** What takes the cause away waits for the lock, and then settles; or it was there before. */
    private Optional<OfClient> lock(OfClient of) {
        return journeys.lock(of.clientId())
                .map(journey ->
                        new OfClient(
                                of.clientId(),
                                Awaited.by(journey.course(), of.awaited().nation())));
    }

    @Override
    public List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost) {
        var raised = new ArrayList<Rehearsed>();
        var from =
                after == null
                        ? Journeys.BEFORE_ALL
                        : new ClientId(Rehearsed.idAt(after.split(" ", 2)[0]));
        var page = escalations.awaited(from, AT_ONCE);
        while (!page.isEmpty() && raised.size() < atMost) {
            raisable(page, night)
                    .map(RaiseEscalations::rehearsed)
                    .filter(each -> after == null || each.place().compareTo(after) > 0)
                    .forEach(raised::add);
            entities.clear();
            page = behind(page.getLast().clientId());
        }
        return raised.subList(0, Math.min(raised.size(), atMost));
    }

    private List<OfClient> behind(ClientId last) {
        return escalations.awaited(last, AT_ONCE + 1).stream()
                .filter(each -> !each.clientId().equals(last))
                .toList();
    }

    /**
     * What is raised in a night of what these clients wait for: it is overdue, and not open yet.
     */
    private Stream<Escalation> raisable(List<OfClient> clients, Night night) {
        var open = open(clients);
        return clients.stream()
                .flatMap(each -> overdue(each, night.day()))
                .filter(each -> night.takes(each.overdue().from()))
                .filter(each -> !open.contains(key(each)));
    }

    /** All that is or will be overdue of a client by a day, by its kinds. */
    private Stream<Escalation> overdue(OfClient of, LocalDate by) {
        var referral = of.awaited().referral();
        if (referral != null
                && !by.isBefore(
                        Completions.endOfAllottedTime(referral.madeOn(), completionPolicy))) {
            return overdue(
                    new OfClient(
                            of.clientId(),
                            new Awaited(
                                    of.awaited().nation(),
                                    null,
                                    of.awaited().reviewDate(),
                                    of.awaited().reportRequestedOn())),
                    by);
        }
        return OverdueRules.overdue(of.awaited(), policy, holidays).stream()
                .sorted(Comparator.comparing(overdue -> overdue.kind().name()))
                .map(overdue ->
                        new Escalation(
                                UUID.randomUUID(),
                                of.clientId(),
                                overdue,
                                referral == null ? null : referralOf(overdue, referral),
                                by));
    }

    private static @Nullable ReferralId referralOf(Overdue overdue, Awaited.Unstarted referral) {
        return switch (overdue.kind()) {
            case REFERRAL_NOT_ACKNOWLEDGED, REFERRAL_NOT_STARTED -> referral.id();
            case REVIEW_DATE_REACHED, EXIT_REPORT_NOT_RETURNED -> null;
        };
    }

    private Set<String> open(List<OfClient> page) {
        return escalations.open(page.stream().map(OfClient::clientId).toList()).stream()
                .map(RaiseEscalations::key)
                .collect(toSet());
    }

    /**
     * A client has one open of each kind at most: what takes its cause away settles it, and a move
     * to a nation with other bank holidays does not.
     */
    private static String key(Escalation escalation) {
        return escalation.clientId() + " " + escalation.overdue().kind();
    }

    private static Rehearsed rehearsed(Escalation escalation) {
        return new Rehearsed(
                key(escalation),
                escalation.clientId().toString(),
                switch (escalation.overdue().kind()) {
                    case REFERRAL_NOT_ACKNOWLEDGED ->
                            "Escalated: the referral is not acknowledged.";
                    case REFERRAL_NOT_STARTED -> "Escalated: the client has not started.";
                    case REVIEW_DATE_REACHED -> "Escalated: the review date is reached.";
                    case EXIT_REPORT_NOT_RETURNED ->
                            "Escalated: the Exit Report has not come back.";
                });
    }
}
