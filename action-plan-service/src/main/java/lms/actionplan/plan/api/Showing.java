package lms.actionplan.plan.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.actionplan.plan.Draft;
import lms.actionplan.plan.PlanNow;
import lms.actionplan.plan.PlanPolicy;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Link;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Shows a plan or a draft, with what the caller may do about it now. */
@ApplicationScoped
class Showing {

    private final PlanPolicy policy;
    private final Caller caller;
    private final Today today;

    Showing(PlanPolicy policy, Caller caller, Today today) {
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    PlanView view(PlanNow now) {
        return PlanView.of(now, policy.firstWords(today.date()), links(now.plan().clientId()));
    }

    DraftView view(Draft draft) {
        return DraftView.of(draft, links(draft.clientId()));
    }

    /** Saving is always offered to whoever may: it is what runs the checks (AP ¶74). */
    private Map<String, Link> links(ClientId clientId) {
        var path = PlanResource.path(clientId);
        var links = new LinkedHashMap<String, Link>();
        links.put("open", Link.post(path + "/openings"));
        links.put("draft", Link.get(path + "/draft"));
        if (caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER)) {
            links.put("changeDraft", Link.put(path + "/draft"));
            links.put("save", Link.post(path + "/save"));
        }
        return links;
    }
}
