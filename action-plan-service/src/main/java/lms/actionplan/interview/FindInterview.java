package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.clientrecord.FindClient;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.language.value.InterviewId;

/** Finds an interview whose client the caller may know of. */
@ApplicationScoped
class FindInterview {

    private final Interviews interviews;
    private final FindClient findClient;

    FindInterview(Interviews interviews, FindClient findClient) {
        this.interviews = interviews;
        this.findClient = findClient;
    }

    /** The interview, to be read. */
    Interview toRead(InterviewId interviewId) {
        var interview = interviews.find(interviewId).orElseThrow(FindInterview::notThere);
        findClient.toRead(interview.clientId());
        return interview;
    }

    /**
     * The interview in the version that the change is based on.
     *
     * <p>The client is locked before the interview, so that whatever is done for one client is done
     * one after the other, and always in the same order.
     */
    Interview toChange(InterviewId interviewId, long basedOn) {
        var clientId = interviews.clientOf(interviewId).orElseThrow(FindInterview::notThere);
        findClient.toChange(clientId);
        var interview = interviews.findForChange(interviewId).orElseThrow(FindInterview::notThere);
        IfMatch.check(basedOn, interview.version());
        return interview;
    }

    private static RefusedException notThere() {
        return RefusedException.because(KitRefusal.NOT_THERE);
    }
}
