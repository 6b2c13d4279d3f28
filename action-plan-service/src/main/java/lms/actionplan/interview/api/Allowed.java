package lms.actionplan.interview.api;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewLinks;
import lms.actionplan.interview.ReadInterviews;
import lms.actionplan.interview.rules.InterviewRules;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Link;
import lms.kit.time.Today;

/** Adds to an interview what the caller may do about it now. */
@ApplicationScoped
class Allowed {

    private final ReadInterviews readInterviews;
    private final List<InterviewLinks> others;
    private final Caller caller;
    private final Today today;

    Allowed(
            ReadInterviews readInterviews,
            @All List<InterviewLinks> others,
            Caller caller,
            Today today) {
        this.readInterviews = readInterviews;
        this.others = others;
        this.caller = caller;
        this.today = today;
    }

    InterviewView view(Interview interview) {
        return view(interview, readInterviews.isInInterview(interview.clientId()));
    }

    /**
     * @param clientIsInOne whether the client is in an interview now, this or another
     */
    InterviewView view(Interview interview, boolean clientIsInOne) {
        return InterviewView.of(interview, links(interview, clientIsInOne));
    }

    private Map<String, Link> links(Interview interview, boolean clientIsInOne) {
        var links = new LinkedHashMap<String, Link>();
        if (!caller.has(Roles.ADVISER) && !caller.has(Roles.TEAM_LEADER)) {
            return links;
        }
        var path = "/v1/interviews/" + interview.id();
        if (InterviewRules.mayStart(interview, clientIsInOne, today.date()).isAllowed()) {
            links.put("start", Link.post(path + "/start"));
        }
        if (InterviewRules.mayEnd(interview).isAllowed()) {
            links.put("end", Link.post(path + "/end"));
        }
        if (InterviewRules.mayCancel(interview).isAllowed()) {
            links.put("cancel", Link.post(path + "/cancel"));
        }
        others.forEach(other -> links.putAll(other.of(interview)));
        return links;
    }
}
