package lms.actionplan.interview.api;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.actionplan.interview.DecisionMakerQuestion.Kind;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewLinks;
import lms.actionplan.interview.InterviewTypes;
import lms.actionplan.interview.ReadInterviews;
import lms.actionplan.interview.TypeOfInterview;
import lms.actionplan.interview.rules.InterviewRules;
import lms.actionplan.interview.rules.RecordingRules;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Link;
import lms.kit.time.Today;
import lms.language.value.PlanDemand;

/** Adds to an interview what the caller may do about it now. */
@ApplicationScoped
class Allowed {

    private final ReadInterviews readInterviews;
    private final InterviewTypes types;
    private final List<InterviewLinks> others;
    private final Caller caller;
    private final Today today;

    Allowed(
            ReadInterviews readInterviews,
            InterviewTypes types,
            @All List<InterviewLinks> others,
            Caller caller,
            Today today) {
        this.readInterviews = readInterviews;
        this.types = types;
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
        var type = types.of(interview);
        return InterviewView.of(interview, type, links(interview, type, clientIsInOne));
    }

    private Map<String, Link> links(
            Interview interview, TypeOfInterview type, boolean clientIsInOne) {
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
        if (InterviewRules.mayBeRebooked(interview).isAllowed()) {
            links.put("rebook", Link.post(path + "/rebook"));
        }
        if (InterviewRules.mayFailToAttend(interview, type, today.date()).isAllowed()) {
            links.put("failToAttend", Link.post(path + "/fail-to-attend"));
        }
        if (InterviewRules.mayCancel(interview).isAllowed()) {
            links.put("cancel", Link.post(path + "/cancel"));
        }
        if (RecordingRules.mayAsk(interview, type, Kind.FTP).isAllowed()) {
            links.put("recordFtp", Link.post(path + "/decision-maker-questions"));
        }
        if (RecordingRules.mayCalculate(interview).isAllowed()) {
            links.put("recordCalculation", Link.post(path + "/in-work-benefit-calculations"));
        }
        others.forEach(other -> links.putAll(other.of(interview)));
        if (interview.isOpen() && type.demands() == PlanDemand.REQUIRED) {
            var plan = "/v1/clients/" + interview.clientId() + "/action-plan";
            links.put(
                    "action-plan",
                    links.containsKey("createPlan") ? Link.post(plan) : Link.get(plan));
        }
        return links;
    }
}
