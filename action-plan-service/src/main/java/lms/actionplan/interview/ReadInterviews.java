package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.diary.DiaryRefusal;
import lms.actionplan.diary.FreeTime;
import lms.actionplan.diary.ReadDiary;
import lms.actionplan.diary.rules.DiaryRules;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Reads interviews. */
@ApplicationScoped
public class ReadInterviews {

    private final Interviews interviews;
    private final FindInterview findInterview;
    private final FindClient findClient;
    private final InterviewTypes types;
    private final ReadDiary readDiary;

    ReadInterviews(
            Interviews interviews,
            FindInterview findInterview,
            FindClient findClient,
            InterviewTypes types,
            ReadDiary readDiary) {
        this.interviews = interviews;
        this.findInterview = findInterview;
        this.findClient = findClient;
        this.types = types;
        this.readDiary = readDiary;
    }

    /** One interview. */
    @Transactional
    public Interview one(InterviewId interviewId) {
        return findInterview.toRead(interviewId);
    }

    /** The client's interviews, the latest day first. */
    @Transactional
    public OfClient ofClient(ClientId clientId, Interviews.@Nullable After after, int limit) {
        findClient.toRead(clientId);
        var rows = interviews.ofClient(clientId, after, limit);
        boolean areAll = after == null && rows.size() < limit;
        return new OfClient(
                rows,
                rows.stream().anyMatch(Interview::isOpen)
                        || (!areAll && interviews.hasOpen(clientId)));
    }

    /**
     * Interviews of a client.
     *
     * @param isInOne whether the client is in an interview now, one of these or another
     */
    public record OfClient(List<Interview> rows, boolean isInOne) {

        public OfClient {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The interviews of the office's clients in whose place another is to be booked, the longest
     * waiting first (IT ¶24).
     */
    @Transactional
    public List<Interview> toRebook(
            OfficeCode office, Interviews.@Nullable AfterWaiting after, int limit) {
        return interviews.toRebook(office, findClient.restrictedOf(office), after, limit);
    }

    /** The interviews of an officer's day, in the order of their times. */
    @Transactional
    public List<Interview> ofOfficer(
            String officer, LocalDate day, Interviews.@Nullable AfterTime after, int limit) {
        DiaryRules.mayLookAt(day, day).orRefuse();
        return interviews.ofOfficer(officer, day, after, limit);
    }

    /** Tells whether the caller may know of the interview's client. */
    @Transactional
    public boolean mayBeKnown(Interview interview) {
        return findClient.mayBeKnown(interview.clientId());
    }

    /**
     * The interviews that officers of the office are taken to have opened only to close an Action
     * Item, the earliest first (AP ¶68).
     */
    @Transactional
    public List<Interview> openedToClose(
            OfficeCode office, Interviews.@Nullable AfterWaiting after, int limit) {
        return interviews.openedToClose(office, findClient.restrictedOf(office), after, limit);
    }

    /** Every version of the interview, the first one first. */
    @Transactional
    public List<lms.language.event.Interview> history(
            InterviewId interviewId, long after, int limit) {
        findInterview.toRead(interviewId);
        return interviews.history(interviewId, after, limit);
    }

    /** When advisers of the office could hold an interview of the type, the earliest first. */
    @Transactional
    public List<FreeTime> freeTimes(
            OfficeCode office, InterviewType word, LocalDate first, LocalDate last) {
        DiaryRules.mayLookAt(first, last).orRefuse();
        var type =
                types.on(word, first)
                        .orElseThrow(() -> RefusedException.because(DiaryRefusal.NO_TYPE));
        return readDiary.freeTimes(office, type.skill(), type.minutes(), first, last);
    }

    /** Tells whether the client is in an interview now. */
    @Transactional
    public boolean isInInterview(ClientId clientId) {
        return interviews.hasOpen(clientId);
    }
}
