package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.NewItem;
import lms.actionplan.plan.rules.Listing;
import lms.kit.access.Stamp;
import lms.language.event.ActionPlan;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/**
 * The Action Plan of a client, for life (AP ¶1, ¶4).
 *
 * @param version how often it was saved; 0 when never
 * @param createdIn the interview in which it was created (AP ¶99)
 * @param items in the order of the list (AP ¶61)
 * @param permanent what had been pulled through from the record when it was saved last (AP ¶78)
 */
public record Plan(
        ClientId clientId,
        long version,
        InterviewId createdIn,
        List<ActionItem> items,
        Texts texts,
        PulledThrough permanent,
        Stamp changed) {

    public Plan {
        requireNonNull(clientId, "clientId");
        requireNonNull(createdIn, "createdIn");
        requireNonNull(texts, "texts");
        requireNonNull(permanent, "permanent");
        requireNonNull(changed, "changed");
        items = Listing.inOrder(items);
    }

    /** A new plan, which has nothing saved yet. */
    static Plan created(ClientId clientId, InterviewId createdIn, Stamp stamp) {
        return new Plan(clientId, 0, createdIn, List.of(), Texts.NONE, PulledThrough.NONE, stamp);
    }

    /**
     * The plan after a save, which was allowed: what was in the draft is agreed, and what had
     * arrived from the record is permanent (AP ¶78, ¶84, ¶91, ¶96).
     */
    Plan save(DraftContent draft, PulledThrough arrived, Stamp stamp, LocalDate on) {
        var saved = new ArrayList<>(amended(draft.amendedItems(), stamp));
        var places = freePlaces();
        for (int i = 0; i < draft.newItems().size(); i++) {
            saved.add(added(draft.newItems().get(i), places.get(i), stamp, on));
        }
        return new Plan(
                clientId, version + 1, createdIn, saved, draft.texts().tidied(), arrived, stamp);
    }

    private List<ActionItem> amended(List<AmendedItem> amendments, Stamp stamp) {
        var byId = new HashMap<ActionItemId, AmendedItem>();
        amendments.forEach(amendment -> byId.put(amendment.id(), amendment));
        return items.stream().map(item -> amended(item, byId.get(item.id()), stamp)).toList();
    }

    private static ActionItem amended(
            ActionItem item, @Nullable AmendedItem amendment, Stamp stamp) {
        return amendment == null
                ? item
                : item.amended(
                        requireNonNull(amendment.text()).strip(),
                        requireNonNull(amendment.assignedTo()),
                        requireNonNull(amendment.target()),
                        stamp);
    }

    private static ActionItem added(NewItem item, int place, Stamp stamp, LocalDate on) {
        return new ActionItem(
                ActionItemId.fresh(),
                place,
                requireNonNull(item.text()).strip(),
                requireNonNull(item.assignedTo()),
                requireNonNull(item.target()),
                on,
                Author.of(stamp),
                stamp);
    }

    private List<Integer> freePlaces() {
        var taken = items.stream().map(ActionItem::position).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, Limits.PLACES)
                .boxed()
                .filter(place -> !taken.contains(place))
                .toList();
    }

    /** What other services are told of the saved plan. */
    public ActionPlan toEvent() {
        var versions = permanent.versions();
        return new ActionPlan(
                clientId,
                version,
                items.stream().map(Plan::toEvent).toList(),
                new ActionPlan.Texts(
                        texts.aims(),
                        texts.employmentHistory(),
                        texts.personalCircumstances(),
                        texts.qualifications(),
                        texts.info()),
                new ActionPlan.PulledThrough(
                        versions.clientSummary(),
                        versions.additionalInformation(),
                        versions.qualifications(),
                        versions.childcareBarriers()),
                changed.changedBy());
    }

    private static ActionPlan.Item toEvent(ActionItem item) {
        return new ActionPlan.Item(
                item.id(),
                item.text(),
                item.assignedTo(),
                item.target(),
                item.createdOn(),
                item.createdBy().name());
    }
}
