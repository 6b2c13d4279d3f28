package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Replaces the draft of a plan; whether it may be saved is asked when it is saved. */
@ApplicationScoped
public class ChangeDraft {

    private final Plans plans;
    private final Drafts drafts;
    private final FindClient findClient;
    private final Caller caller;

    ChangeDraft(Plans plans, Drafts drafts, FindClient findClient, Caller caller) {
        this.plans = plans;
        this.drafts = drafts;
        this.findClient = findClient;
        this.caller = caller;
    }

    /**
     * Replaces the draft, which was read in the version given; the same content changes nothing.
     */
    @Transactional
    public Draft change(ClientId clientId, long basedOn, DraftContent content) {
        findClient.toRead(clientId);
        if (!plans.lock(clientId)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var draft = drafts.of(clientId);
        IfMatch.check(basedOn, draft.version());
        if (draft.content().equals(content)) {
            return draft;
        }

        var after = draft.with(content, caller.stamp());
        drafts.keep(after);
        return after;
    }
}
