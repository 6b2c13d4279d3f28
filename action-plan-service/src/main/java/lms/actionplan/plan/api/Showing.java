package lms.actionplan.plan.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.Wording;
import lms.actionplan.plan.DraftNow;
import lms.actionplan.plan.ItemStatus.Closed;
import lms.actionplan.plan.ItemStatus.Open;
import lms.actionplan.plan.Limits;
import lms.actionplan.plan.Occasion;
import lms.actionplan.plan.PlanNow;
import lms.actionplan.plan.PlanPolicy;
import lms.actionplan.plan.Review;
import lms.actionplan.plan.api.PlanView.ChallengeView;
import lms.actionplan.plan.api.PlanView.ItemView;
import lms.actionplan.plan.api.PlanView.ReviewView;
import lms.actionplan.plan.rules.Closing;
import lms.actionplan.plan.rules.Listing;
import lms.actionplan.plan.rules.Reviewing;
import lms.actionplan.plan.rules.SpellButton;
import lms.actionplan.plan.rules.TargetDate;
import lms.actionplan.ssmart.SsmartHints;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Link;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Shows a plan or a draft, with what the caller may do about it now. */
@ApplicationScoped
class Showing {

    private final PlanPolicy policy;
    private final SsmartHints ssmartHints;
    private final Caller caller;
    private final Today today;

    Showing(PlanPolicy policy, SsmartHints ssmartHints, Caller caller, Today today) {
        this.policy = policy;
        this.ssmartHints = ssmartHints;
        this.caller = caller;
        this.today = today;
    }

    PlanView view(PlanNow now) {
        var plan = now.plan();
        var on = today.date();
        var items =
                new Items(
                        Link.put(PlanResource.path(plan.clientId()) + "/draft"),
                        mayWork(),
                        policy.firstWords(on),
                        policy.limits(on),
                        now.occasion());
        return new PlanView(
                plan.clientId(),
                plan.version(),
                now.draftVersion(),
                now.unsaved(),
                plan.createdIn(),
                now.occasion().interviewId(),
                now.hotspot(),
                plan.jobGoal(),
                plan.challenges().entrySet().stream().map(ChallengeView::of).toList(),
                plan.items().stream().map(items::view).toList(),
                TabsView.of(plan, now.arrived()),
                plan.changed().changedBy(),
                linksOfPlan(plan.clientId(), now.unsaved()));
    }

    DraftView view(DraftNow now) {
        var draft = now.draft();
        var links = links(draft.clientId(), draft.isTouched());
        if (mayWork() && SpellButton.isAvailable(draft.content())) {
            links.put("spell", Link.post("/v1/spelling"));
        }
        return DraftView.of(now, hints(draft.content()), links);
    }

    private List<HintView> hints(DraftContent draft) {
        var on = today.date();
        var lastDay = TargetDate.lastDay(on, policy.limits(on).targetWindowMonths());
        return Stream.concat(
                        hints("/newItems/", draft.newItems(), lastDay),
                        hints("/amendedItems/", draft.amendedItems(), lastDay))
                .toList();
    }

    private Stream<HintView> hints(String list, List<? extends Wording> items, LocalDate lastDay) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> {
                    var item = items.get(i);
                    return ssmartHints.on(list + i, item.text(), item.target(), lastDay).stream();
                })
                .map(HintView::of);
    }

    private boolean mayWork() {
        return caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER);
    }

    private Map<String, Link> linksOfPlan(ClientId clientId, boolean unsaved) {
        var links = links(clientId, unsaved);
        links.put("need", Link.get(PlanResource.path(clientId) + "/need"));
        return links;
    }

    /** Saving is always offered to whoever may: it is what runs the checks (AP ¶74). */
    private Map<String, Link> links(ClientId clientId, boolean unsaved) {
        var path = PlanResource.path(clientId);
        var links = new LinkedHashMap<String, Link>();
        links.put("open", Link.post(path + "/openings"));
        links.put("draft", Link.get(path + "/draft"));
        if (mayWork()) {
            links.put("changeDraft", Link.put(path + "/draft"));
            links.put("save", Link.post(path + "/save"));
            if (unsaved) {
                links.put("discardDraft", Link.delete(path + "/draft"));
            }
        }
        return links;
    }

    /** Shows items and reviews; what may be done about them is prepared in the draft. */
    private record Items(
            Link draft, boolean mayWork, int firstWords, Limits limits, Occasion occasion) {

        ItemView view(ActionItem item) {
            return new ItemView(
                    item.id(),
                    item.createdOn(),
                    item.createdBy().name(),
                    item.createdBy().office(),
                    item.assignedTo(),
                    item.target(),
                    item.closedOn(),
                    switch (item.status()) {
                        case Open() -> null;
                        case Closed closed -> closed.by().name();
                    },
                    Listing.firstWords(item.text(), firstWords),
                    item.text(),
                    item.reviews().stream().map(review -> view(item, review)).toList(),
                    links(item));
        }

        /** An item without reviews can be closed with one that is recorded in the same save. */
        private Map<String, Link> links(ActionItem item) {
            var links = new LinkedHashMap<String, Link>();
            int reviews = item.reviews().size();
            if (mayWork && !item.isClosed()) {
                links.put("amend", draft);
            }
            if (mayWork && Reviewing.refusal(item, reviews, limits).isEmpty()) {
                links.put("review", draft);
            }
            if (mayWork && Closing.refusals(item, Math.max(reviews, 1), occasion).isEmpty()) {
                links.put("close", draft);
            }
            return links;
        }

        private ReviewView view(ActionItem item, Review review) {
            boolean mayDelete =
                    mayWork && Reviewing.deletingRefusal(item, review, occasion).isEmpty();
            return new ReviewView(
                    review.id(),
                    review.on(),
                    review.by().name(),
                    review.by().office(),
                    review.in(),
                    review.text(),
                    mayDelete ? Map.of("delete", draft) : Map.of());
        }
    }
}
