package lms.workprogramme.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;

/**
 * The facts that are kept; whatever is kept replaces what was kept before. What eligibility goes by
 * is learnt or forgotten on a day, which is remembered.
 */
public interface Facts {

    /** What eligibility is decided by; {@link ClientFacts#NONE} when nothing is known. */
    ClientFacts of(ClientId clientId);

    /** The same for many clients at once; each has an entry. */
    Map<ClientId, ClientFacts> of(Collection<ClientId> clientIds);

    /**
     * What was known at the end of a day (ADR-0068).
     *
     * @param now the client as known now
     */
    ClientFacts asKnown(Person now, LocalDate day);

    /** Who the client is, once known. */
    Optional<Person> person(ClientId clientId);

    /** The records that this one has absorbed. */
    List<ClientId> absorbedBy(ClientId survivor);

    /** The saved Action Plan, if there is one. */
    Optional<SavedPlan> plan(ClientId clientId);

    void keep(Person person, LocalDate on);

    void keep(Claims claims, LocalDate on);

    void keep(BookedInterview interview, LocalDate on);

    void keep(SavedPlan plan);

    /** Whose booked interview it is, while it is kept. */
    Optional<ClientId> clientOf(InterviewId interviewId);

    void forget(InterviewId interviewId, LocalDate on);

    void forgetClaims(ClientId clientId, LocalDate on);

    void forgetPlan(ClientId clientId);

    /** Forgets the person and with them everything else about the client. */
    void forgetPerson(ClientId clientId);
}
