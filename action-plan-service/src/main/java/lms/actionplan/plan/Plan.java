package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.Closing;
import lms.actionplan.plan.DraftContent.NewItem;
import lms.actionplan.plan.DraftContent.NewReview;
import lms.actionplan.plan.ItemStatus.Open;
import lms.actionplan.plan.rules.Listing;
import lms.kit.access.Stamp;
import lms.language.event.ActionPlan;
import lms.language.event.ActionPlan.RecordedChallenge;
import lms.language.value.ActionItemId;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/**
 * The Action Plan of a client, for life (AP ¶1, ¶4).
 *
 * @param version how often it was saved or purged; 0 when never
 * @param draftVersion the version of a draft in which nothing is prepared
 * @param createdIn the interview in which it was created (AP ¶99); absent when it comes from before
 *     LMS Release 24
 * @param items in the order of the list (AP ¶61)
 * @param challenges those of the five challenges that were recorded (AP ¶44-45)
 * @param permanent what had been pulled through from the record when it was saved last (AP ¶78)
 */
public record Plan(
        ClientId clientId,
        long version,
        long draftVersion,
        @Nullable InterviewId createdIn,
        List<ActionItem> items,
        Texts texts,
        @Nullable String jobGoal,
        Map<Challenge, ChallengeState> challenges,
        PulledThrough permanent,
        Stamp changed) {

    public Plan {
        requireNonNull(clientId, "clientId");
        requireNonNull(texts, "texts");
        requireNonNull(permanent, "permanent");
        requireNonNull(changed, "changed");
        items = Listing.inOrder(items);
        challenges = Challenges.copyOf(challenges);
    }

    /** A new plan, which has nothing saved yet. */
    static Plan created(ClientId clientId, InterviewId createdIn, Stamp stamp) {
        return empty(clientId, createdIn, stamp);
    }

    /** A plan from before LMS Release 24, of which nothing is known in which interview it began. */
    public static Plan fromBeforeRelease24(ClientId clientId, Stamp stamp) {
        return empty(clientId, null, stamp);
    }

    private static Plan empty(ClientId clientId, @Nullable InterviewId createdIn, Stamp stamp) {
        return new Plan(
                clientId,
                0,
                1,
                createdIn,
                List.of(),
                Texts.NONE,
                null,
                Map.of(),
                PulledThrough.NONE,
                stamp);
    }

    /** The plan without its items. */
    public PlanHeader header() {
        return new PlanHeader(clientId, version, draftVersion, texts, jobGoal, challenges, changed);
    }

    /**
     * The plan after a save, which was allowed: what was in the draft is agreed, and what had
     * arrived from the record is permanent (AP ¶78, ¶84, ¶91, ¶96).
     *
     * @param draft what was prepared, in the version that it was saved in
     */
    Plan save(
            DraftContent draft,
            long savedDraft,
            PulledThrough arrived,
            Occasion occasion,
            Stamp stamp,
            LocalDate on) {
        var saved = new ArrayList<>(changed(draft, occasion, stamp, on));
        var places = freePlaces();
        for (int i = 0; i < draft.newItems().size(); i++) {
            saved.add(added(draft.newItems().get(i), places.get(i), stamp, on));
        }
        return new Plan(
                clientId,
                version + 1,
                Math.max(draftVersion, savedDraft) + 1,
                createdIn,
                saved,
                draft.texts().tidied(),
                Texts.tidied(draft.jobGoal()),
                draft.challenges(),
                arrived,
                stamp);
    }

    private List<ActionItem> changed(
            DraftContent draft, Occasion occasion, Stamp stamp, LocalDate on) {
        var amendments = byItem(draft.amendedItems(), AmendedItem::id);
        var reviews = byItem(draft.newReviews(), NewReview::itemId);
        var closings = byItem(draft.closings(), Closing::itemId);
        var deleted = Set.copyOf(draft.deletedReviews());
        var after = new ArrayList<ActionItem>();
        for (var item : items) {
            var next = item.without(deleted);
            for (var amendment : amendments.getOrDefault(item.id(), List.of())) {
                next = amended(next, amendment, stamp, on);
            }
            for (var review : reviews.getOrDefault(item.id(), List.of())) {
                var text = requireNonNull(review.text());
                next = next.reviewed(text, occasion.interviewId(), stamp, on);
            }
            for (var closing : closings.getOrDefault(item.id(), List.of())) {
                next = closed(next, closing, occasion, stamp, on);
            }
            after.add(next);
        }
        return after;
    }

    private static <T> Map<ActionItemId, List<T>> byItem(
            List<T> changes, Function<T, ActionItemId> item) {
        return changes.stream().collect(groupingBy(item));
    }

    private static ActionItem amended(
            ActionItem item, AmendedItem amendment, Stamp stamp, LocalDate on) {
        return item.amended(
                requireNonNull(amendment.text()),
                requireNonNull(amendment.assignedTo()),
                requireNonNull(amendment.target()),
                stamp,
                on);
    }

    /** What is closed already on that day stays as it was closed. */
    private static ActionItem closed(
            ActionItem item, Closing closing, Occasion occasion, Stamp stamp, LocalDate on) {
        return item.isClosed()
                ? item
                : item.closed(
                        requireNonNull(closing.closedOn()),
                        requireNonNull(occasion.interviewId()),
                        stamp,
                        on);
    }

    private static ActionItem added(NewItem item, int place, Stamp stamp, LocalDate on) {
        return new ActionItem(
                ActionItemId.fresh(),
                place,
                requireNonNull(item.text()).strip(),
                requireNonNull(item.assignedTo()),
                requireNonNull(item.target()),
                on,
                on,
                Author.of(stamp),
                List.of(),
                new Open(),
                stamp);
    }

    /** Tells whether it has an item that was closed by a day. */
    public boolean hasClosedBy(LocalDate day) {
        return items.stream().anyMatch(item -> item.isClosedBy(day));
    }

    /**
     * The plan without the items that were closed by a day; their places are free again (AP ¶60).
     */
    public Plan purge(LocalDate closedBy, Stamp stamp) {
        return new Plan(
                clientId,
                version + 1,
                draftVersion + 1,
                createdIn,
                items.stream().filter(item -> !item.isClosedBy(closedBy)).toList(),
                texts,
                jobGoal,
                challenges,
                permanent,
                stamp);
    }

    /**
     * The plan with another Info text, which comes from a plan from before LMS Release 24 (AP ¶97).
     */
    public Plan withInfo(String info, Stamp stamp) {
        return new Plan(
                clientId,
                version + 1,
                draftVersion + 1,
                createdIn,
                items,
                texts.withInfo(info),
                jobGoal,
                challenges,
                permanent,
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
                jobGoal,
                absentIfEmpty(
                        challenges.entrySet().stream()
                                .map(recorded ->
                                        new RecordedChallenge(
                                                recorded.getKey(), recorded.getValue()))
                                .toList()),
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
                item.createdBy().name(),
                item.closedOn(),
                absentIfEmpty(item.reviews().stream().map(Plan::toEvent).toList()));
    }

    private static ActionPlan.Review toEvent(Review review) {
        return new ActionPlan.Review(
                review.id(), review.text(), review.on(), review.by().name(), review.in());
    }

    private static <T> @Nullable List<T> absentIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
