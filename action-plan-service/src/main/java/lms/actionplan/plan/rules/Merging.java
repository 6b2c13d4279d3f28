package lms.actionplan.plan.rules;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.Closing;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.PlanRefusal;
import lms.actionplan.plan.Texts;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan;
import lms.language.event.ActionPlan.RecordedChallenge;
import lms.language.value.ActionItemId;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a draft when somebody else saved the plan since it was begun: for each field, who
 * of both changed it.
 */
public final class Merging {

    private Merging() {}

    /**
     * A draft on top of the plan as it is now.
     *
     * @param ruling refuses when both changed the same field to different values
     */
    public record Merged(DraftContent content, Ruling ruling) {}

    /**
     * The values of a field that both changed; a value that is absent is an empty field.
     *
     * @param base as it was when the draft was begun
     * @param yours as it is in the draft
     * @param theirs as somebody else saved it
     */
    public record BothValues(
            @Nullable Object base, @Nullable Object yours, @Nullable Object theirs) {}

    /**
     * Merges a draft into a plan that was saved since.
     *
     * @param base the plan that the draft was begun on; absent when it was not saved yet
     */
    @Source("decision ADR-0053")
    public static Merged merge(@Nullable ActionPlan base, Plan theirs, DraftContent yours) {
        return new Sides(base, theirs, yours, new ArrayList<>()).merged();
    }

    /** All three sides, and the collisions that were found so far. */
    private record Sides(
            @Nullable ActionPlan base, Plan theirs, DraftContent yours, List<Reason> collisions) {

        private Merged merged() {
            var content =
                    new DraftContent(
                            yours.newItems(),
                            amendedItems(),
                            yours.newReviews(),
                            yours.deletedReviews(),
                            closings(),
                            texts(),
                            words(
                                    base == null ? null : base.jobGoal(),
                                    yours.jobGoal(),
                                    theirs.jobGoal(),
                                    "/jobGoal"),
                            challenges());
            return new Merged(content, Ruling.of(collisions));
        }

        private Texts texts() {
            var was =
                    base == null
                            ? new ActionPlan.Texts(null, null, null, null, null)
                            : base.texts();
            var mine = yours.texts();
            var now = theirs.texts();
            return new Texts(
                    words(was.aims(), mine.aims(), now.aims(), "/texts/aims"),
                    words(
                            was.employmentHistory(),
                            mine.employmentHistory(),
                            now.employmentHistory(),
                            "/texts/employmentHistory"),
                    words(
                            was.personalCircumstances(),
                            mine.personalCircumstances(),
                            now.personalCircumstances(),
                            "/texts/personalCircumstances"),
                    words(
                            was.qualifications(),
                            mine.qualifications(),
                            now.qualifications(),
                            "/texts/qualifications"),
                    words(was.info(), mine.info(), now.info(), "/texts/info"));
        }

        private Map<Challenge, ChallengeState> challenges() {
            var was = new EnumMap<Challenge, ChallengeState>(Challenge.class);
            if (base != null && base.challenges() != null) {
                for (RecordedChallenge recorded : base.challenges()) {
                    was.put(recorded.challenge(), recorded.state());
                }
            }
            var merged = new EnumMap<Challenge, ChallengeState>(Challenge.class);
            for (var challenge : Challenge.values()) {
                var state =
                        field(
                                was.get(challenge),
                                yours.challenges().get(challenge),
                                theirs.challenges().get(challenge),
                                "/challenges/" + name(challenge));
                if (state != null) {
                    merged.put(challenge, state);
                }
            }
            return merged;
        }

        private static String name(Challenge challenge) {
            return switch (challenge) {
                case BASIC_BELIEF -> "basicBelief";
                case LOCAL_LABOUR_MARKET_KNOWLEDGE -> "localLabourMarketKnowledge";
                case JOBSEARCH_SKILLS -> "jobsearchSkills";
                case PRESENTING_MY_CASE -> "presentingMyCase";
                case KEEPING_THE_JOB -> "keepingTheJob";
            };
        }

        private List<AmendedItem> amendedItems() {
            Map<ActionItemId, ActionPlan.Item> was =
                    (base == null ? List.<ActionPlan.Item>of() : base.items())
                            .stream().collect(toMap(ActionPlan.Item::id, identity()));
            Map<ActionItemId, ActionItem> now =
                    theirs.items().stream().collect(toMap(ActionItem::id, identity()));
            var merged = new ArrayList<AmendedItem>();
            for (int i = 0; i < yours.amendedItems().size(); i++) {
                var mine = yours.amendedItems().get(i);
                var before = was.get(mine.id());
                var after = now.get(mine.id());
                merged.add(
                        before == null || after == null
                                ? mine
                                : amendedItem(before, mine, after, "/amendedItems/" + i));
            }
            return merged;
        }

        private AmendedItem amendedItem(
                ActionPlan.Item before, AmendedItem mine, ActionItem after, String at) {
            return new AmendedItem(
                    mine.id(),
                    words(before.text(), mine.text(), after.text(), at + "/text"),
                    field(
                            before.assignedTo(),
                            mine.assignedTo(),
                            after.assignedTo(),
                            at + "/assignedTo"),
                    field(before.target(), mine.target(), after.target(), at + "/target"));
        }

        /** An item that somebody else closed keeps their closing date, or collides with another. */
        private List<Closing> closings() {
            Map<ActionItemId, LocalDate> closed =
                    theirs.items().stream()
                            .filter(ActionItem::isClosed)
                            .collect(
                                    toMap(
                                            ActionItem::id,
                                            item -> Objects.requireNonNull(item.closedOn())));
            var merged = new ArrayList<Closing>();
            for (int i = 0; i < yours.closings().size(); i++) {
                var mine = yours.closings().get(i);
                var closedOn =
                        field(
                                null,
                                mine.closedOn(),
                                closed.get(mine.itemId()),
                                "/closings/" + i + "/closedOn");
                merged.add(new Closing(mine.itemId(), closedOn));
            }
            return merged;
        }

        /** Words are the same when they differ in the space around them only. */
        private @Nullable String words(
                @Nullable String was, @Nullable String mine, @Nullable String now, String at) {
            return Objects.equals(stripped(was), stripped(mine))
                            || Objects.equals(stripped(now), stripped(mine))
                    ? now
                    : field(was, mine, now, at);
        }

        private static String stripped(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        private <T> @Nullable T field(
                @Nullable T was, @Nullable T mine, @Nullable T now, String at) {
            if (Objects.equals(was, mine) || Objects.equals(now, mine)) {
                return now;
            }
            if (!Objects.equals(was, now)) {
                collisions.add(
                        PlanRefusal.SAVED_MEANWHILE.at(at).with(new BothValues(was, mine, now)));
            }
            return mine;
        }
    }
}
