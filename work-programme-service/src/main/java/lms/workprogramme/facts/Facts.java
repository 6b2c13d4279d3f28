package lms.workprogramme.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;

/** The facts that are kept; whatever is kept replaces what was kept before. */
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

    void keep(Person person);

    void keep(Claims claims);

    void keep(BookedInterview interview);

    void keep(SavedPlan plan);

    /** Whose booked interview it is, while it is kept. */
    Optional<ClientId> clientOf(InterviewId interviewId);

    void forget(InterviewId interviewId);

    void forgetClaims(ClientId clientId);

    void forgetPlan(ClientId clientId);

    /** Forgets the person and with them everything else about the client. */
    void forgetPerson(ClientId clientId);
}
