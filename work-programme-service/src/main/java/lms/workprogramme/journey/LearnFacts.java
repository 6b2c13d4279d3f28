package lms.workprogramme.journey;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.reader.Erasures;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.workprogramme.facts.BookedInterview;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.facts.SavedPlan;

/**
 * Keeps what other services tell about a client, and judges the client's journey by it. The journey
 * is locked before anything else, so that two facts that arrive at once are both seen.
 */
@ApplicationScoped
public class LearnFacts {

    private final Facts facts;
    private final Journeys journeys;
    private final Reassess reassess;
    private final Erasures erasures;
    private final List<ErasedWithClient> others;
    private final Outbox outbox;
    private final Today today;

    LearnFacts(
            Facts facts,
            Journeys journeys,
            Reassess reassess,
            Erasures erasures,
            @All List<ErasedWithClient> others,
            Outbox outbox,
            Today today) {
        this.facts = facts;
        this.journeys = journeys;
        this.reassess = reassess;
        this.erasures = erasures;
        this.others = List.copyOf(others);
        this.outbox = outbox;
        this.today = today;
    }

    @Transactional
    public void learn(Person person, String traceId) {
        change(person.clientId(), traceId, on -> facts.keep(person, on));
    }

    @Transactional
    public void learn(Claims claims, String traceId) {
        change(claims.clientId(), traceId, on -> facts.keep(claims, on));
    }

    @Transactional
    public void learn(BookedInterview interview, String traceId) {
        change(interview.clientId(), traceId, on -> facts.keep(interview, on));
    }

    /** An interview was held, cancelled or not attended: it is not booked any more. */
    @Transactional
    public void interviewIsOver(InterviewId interviewId, ClientId clientId, String traceId) {
        change(clientId, traceId, on -> facts.forget(interviewId, on));
    }

    /** A saved plan changes nothing by itself; it is needed at the referral (AP ¶17). */
    @Transactional
    public void learn(SavedPlan plan) {
        if (!isErased(plan.clientId())) {
            facts.keep(plan);
        }
    }

    /** The client record was erased: nothing is left here, and readers of ours forget it too. */
    @Transactional
    public void forgetPerson(ClientId clientId) {
        journeys.lock(clientId)
                .ifPresent(journey -> {
                    journeys.remove(clientId);
                    if (journey.version() > 0) {
                        outbox.erase(Topics.WORK_PROGRAMME, clientId.toString());
                    }
                });
        facts.forgetPerson(clientId);
        others.forEach(other -> other.forget(clientId));
    }

    @Transactional
    public void forgetClaims(ClientId clientId, String traceId) {
        forget(clientId, traceId, on -> facts.forgetClaims(clientId, on));
    }

    @Transactional
    public void forgetInterview(InterviewId interviewId, String traceId) {
        facts.clientOf(interviewId)
                .ifPresent(client -> forget(client, traceId, on -> facts.forget(interviewId, on)));
    }

    @Transactional
    public void forgetPlan(ClientId clientId) {
        facts.forgetPlan(clientId);
    }

    /** What arrives late about an erased client begins nothing anew. */
    private void change(ClientId clientId, String traceId, Consumer<LocalDate> fact) {
        if (isErased(clientId)) {
            return;
        }
        learn(journeys.lockOrBegin(clientId, bySystem(traceId)), traceId, fact);
    }

    /** Forgetting never begins a journey: the client may have been erased already. */
    private void forget(ClientId clientId, String traceId, Consumer<LocalDate> fact) {
        var journey = journeys.lock(clientId);
        if (isErased(clientId)) {
            forgetPerson(clientId);
            return;
        }
        journey.ifPresentOrElse(
                locked -> learn(locked, traceId, fact), () -> fact.accept(today.date()));
    }

    /** The day is the one on which the journey was locked: of learning and judging the same. */
    private void learn(Journey locked, String traceId, Consumer<LocalDate> fact) {
        var as = bySystem(traceId);
        var journey = reassess.caughtUp(locked, as);
        fact.accept(as.on());
        reassess.all(List.of(journey), as);
    }

    private boolean isErased(ClientId clientId) {
        return erasures.isErased(Topics.CLIENT_SUMMARY, clientId.toString());
    }

    private Amendment bySystem(String traceId) {
        return new Amendment(Stamp.ofSystem(today.now(), traceId), today.date());
    }
}
