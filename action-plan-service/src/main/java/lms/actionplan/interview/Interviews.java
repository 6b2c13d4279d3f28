package lms.actionplan.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.actionplan.clientrecord.KnownRestricted;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** All interviews. */
public interface Interviews {

    /** The interview, if there is one. */
    Optional<Interview> find(InterviewId interviewId);

    /** The interview, if there is one, which nobody else changes until the transaction ends. */
    Optional<Interview> findForChange(InterviewId interviewId);

    /** Whose interview it is, if there is one. */
    Optional<ClientId> clientOf(InterviewId interviewId);

    /** Tells whether the client is in an interview now. */
    boolean hasOpen(ClientId clientId);

    /** The starts of the client's interviews, the last one first. */
    List<Start> lastStarts(ClientId clientId, int most);

    /**
     * The client's interviews, the latest day first.
     *
     * @param after the last one of the page before
     */
    List<Interview> ofClient(ClientId clientId, @Nullable After after, int limit);

    /** The client's interviews of the type that are booked, to be changed. */
    List<Interview> bookedForChange(ClientId clientId, InterviewType type);

    /** The client's cancelled interviews in whose place another is to be booked, to be changed. */
    List<Interview> toRebookForChange(ClientId clientId);

    /**
     * The cancelled interviews of an office's clients in whose place another is to be booked, the
     * longest waiting first.
     *
     * @param restricted which of those of restricted clients are among them
     * @param after the last one of the page before
     */
    List<Interview> toRebook(
            OfficeCode office, KnownRestricted restricted, @Nullable AfterWaiting after, int limit);

    /**
     * The interviews of a day that stand in the officer's diary or that the officer holds, in the
     * order of their times.
     *
     * @param after the last one of the page before
     */
    List<Interview> ofOfficer(String officer, LocalDate day, @Nullable AfterTime after, int limit);

    /**
     * The interviews that officers of the office are taken to have opened only to close an Action
     * Item, the earliest first.
     *
     * @param restricted which of those of restricted clients are among them
     * @param after the last one of the page before
     */
    List<Interview> openedToClose(
            OfficeCode office, KnownRestricted restricted, @Nullable AfterWaiting after, int limit);

    /**
     * Every version of the interview as other services were told of it, the first one first.
     *
     * @param after the last version of the page before; 0 for the first page
     */
    List<lms.language.event.Interview> history(InterviewId interviewId, long after, int limit);

    /** Adds a new one, and what is told of it. */
    void add(Interview interview, lms.language.event.Interview told);

    /** Keeps the interview as it is now, and what is told of it. */
    void keep(Interview interview, lms.language.event.Interview told);

    /** Forgets all interviews of the client, and names them. */
    List<InterviewId> forget(ClientId clientId);

    /**
     * When an interview was started.
     *
     * @param isOpen whether it is still going on
     */
    record Start(InterviewId interviewId, Instant startedAt, boolean isOpen) {}

    /** Where a page of interviews ended. */
    record After(LocalDate bookedFor, InterviewId interviewId) {}

    /** Where a page of interviews in the order of a moment ended. */
    record AfterWaiting(Instant at, InterviewId interviewId) {}

    /**
     * Where a page of a day's interviews ended.
     *
     * @param startsAt empty when it has no time
     */
    record AfterTime(String startsAt, InterviewId interviewId) {}
}
