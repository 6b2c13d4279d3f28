package lms.actionplan.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * @param alsoRestricted whether those of restricted clients are among them
     * @param after the last one of the page before
     */
    List<Interview> toRebook(
            OfficeCode office, boolean alsoRestricted, @Nullable AfterWaiting after, int limit);

    /** Adds a new one. */
    void add(Interview interview);

    /** Keeps the interview as it is now. */
    void keep(Interview interview);

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

    /** Where a page of interviews that wait to be rebooked ended. */
    record AfterWaiting(Instant cancelledAt, InterviewId interviewId) {}
}
