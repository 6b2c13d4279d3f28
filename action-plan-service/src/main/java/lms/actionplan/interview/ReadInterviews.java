package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lms.actionplan.clientrecord.FindClient;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Reads interviews. */
@ApplicationScoped
public class ReadInterviews {

    private final Interviews interviews;
    private final FindInterview findInterview;
    private final FindClient findClient;

    ReadInterviews(Interviews interviews, FindInterview findInterview, FindClient findClient) {
        this.interviews = interviews;
        this.findInterview = findInterview;
        this.findClient = findClient;
    }

    /** One interview. */
    @Transactional
    public Interview one(InterviewId interviewId) {
        return findInterview.toRead(interviewId);
    }

    /** The client's interviews, the latest day first. */
    @Transactional
    public List<Interview> ofClient(
            ClientId clientId, Interviews.@Nullable After after, int limit) {
        findClient.toRead(clientId);
        return interviews.ofClient(clientId, after, limit);
    }

    /**
     * The interviews of the office's clients in whose place another is to be booked, the longest
     * waiting first (IT ¶24).
     */
    @Transactional
    public List<Interview> toRebook(
            OfficeCode office, Interviews.@Nullable AfterWaiting after, int limit) {
        return interviews.toRebook(office, findClient.mayKnowRestrictedOf(office), after, limit);
    }

    /** Tells whether the client is in an interview now. */
    @Transactional
    public boolean isInInterview(ClientId clientId) {
        return interviews.hasOpen(clientId);
    }
}
