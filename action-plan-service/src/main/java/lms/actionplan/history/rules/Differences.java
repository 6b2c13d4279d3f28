package lms.actionplan.history.rules;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lms.actionplan.clientrecord.FieldChange;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.actionplan.history.HistoryRefusal;
import lms.actionplan.history.PlanChange;
import lms.actionplan.history.PlanChange.ChallengeChange;
import lms.actionplan.history.PlanChange.ClosingChange;
import lms.actionplan.history.PlanChange.ItemChange;
import lms.actionplan.history.PlanChange.RecordChange;
import lms.actionplan.history.PlanChange.ReviewChange;
import lms.actionplan.history.PlanChange.TextChange;
import lms.actionplan.history.PlanText;
import lms.actionplan.plan.SavedPlan;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.RecordedChallenge;
import lms.language.event.ActionPlan.Review;
import lms.language.value.ActionItemId;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two saved versions of a plan. */
public final class Differences {

    private Differences() {}

    /** Changes are told forwards, as they happened. */
    @Source("decision ADR-0062")
    public static Ruling mayCompare(long since, long version) {
        return since > version
                ? Ruling.of(List.of(HistoryRefusal.SINCE_A_LATER_VERSION.at("/since")))
                : Ruling.allowed();
    }

    /**
     * Everything that differs: steps first, then goal and texts, then what the record changed.
     *
     * @param before the empty plan when it is absent, and likewise after
     */
    @Source("AP ¶14, ¶51, ¶52, ¶60, ¶67, ¶68, ¶70, ¶71, ¶78, ¶89, decision ADR-0062")
    public static List<PlanChange> between(@Nullable SavedPlan before, @Nullable SavedPlan after) {
        var changes = new ArrayList<PlanChange>();
        items(before, after, changes);
        texts(before, after, changes);
        challenges(before, after, changes);
        pulledThrough(before, after, changes);
        return List.copyOf(changes);
    }

    private static void items(
            @Nullable SavedPlan before, @Nullable SavedPlan after, List<PlanChange> changes) {
        eachPair(
                byId(itemsOf(before), Item::id),
                byId(itemsOf(after), Item::id),
                (ActionItemId id, Pair<Item> pair) -> {
                    var old = pair.before();
                    var now = pair.after();
                    if (!Objects.equals(wording(old), wording(now))) {
                        changes.add(new ItemChange(old, now));
                    }
                    if (!Objects.equals(closedOn(old), closedOn(now))) {
                        changes.add(new ClosingChange(old, now));
                    }
                    eachPair(
                            byId(reviewsOf(old), Review::id),
                            byId(reviewsOf(now), Review::id),
                            (ReviewId review, Pair<Review> one) -> {
                                if (!Objects.equals(one.before(), one.after())) {
                                    changes.add(
                                            new ReviewChange(old, now, one.before(), one.after()));
                                }
                            });
                });
    }

    private static void texts(
            @Nullable SavedPlan before, @Nullable SavedPlan after, List<PlanChange> changes) {
        for (var text : PlanText.values()) {
            var old = text(before, text);
            var now = text(after, text);
            if (!Objects.equals(old, now)) {
                changes.add(new TextChange(text, old, now));
            }
        }
    }

    private static void challenges(
            @Nullable SavedPlan before, @Nullable SavedPlan after, List<PlanChange> changes) {
        var old = challengesOf(before);
        var now = challengesOf(after);
        for (var challenge : Challenge.values()) {
            if (old.get(challenge) != now.get(challenge)) {
                changes.add(new ChallengeChange(challenge, old.get(challenge), now.get(challenge)));
            }
        }
    }

    private static void pulledThrough(
            @Nullable SavedPlan before, @Nullable SavedPlan after, List<PlanChange> changes) {
        var old = before == null ? PulledThrough.NONE : before.permanent();
        var now = after == null ? PulledThrough.NONE : after.permanent();
        var fields = new ArrayList<FieldChange>();
        fields.addAll(Comparing.between(old.information(), now.information()));
        fields.addAll(Comparing.ofDisabledPerson(old.disabledPerson(), now.disabledPerson()));
        fields.addAll(Comparing.between(old.childcare(), now.childcare()));
        fields.addAll(Comparing.between(old.calculations(), now.calculations()));
        fields.addAll(Comparing.between(old.qualifications(), now.qualifications()));
        fields.forEach(field -> changes.add(new RecordChange(field)));
    }

    private static List<Item> itemsOf(@Nullable SavedPlan saved) {
        return saved == null ? List.of() : saved.plan().items();
    }

    private static List<Review> reviewsOf(@Nullable Item item) {
        return item == null ? List.of() : requireNonNullElse(item.reviews(), List.of());
    }

    /** What an item says, without how far it has come. */
    private static @Nullable Item wording(@Nullable Item item) {
        return item == null
                ? null
                : new Item(
                        item.id(),
                        item.text(),
                        item.assignedTo(),
                        item.target(),
                        item.createdOn(),
                        item.createdBy(),
                        null,
                        null);
    }

    private static java.time.@Nullable LocalDate closedOn(@Nullable Item item) {
        return item == null ? null : item.closedOn();
    }

    private static @Nullable String text(@Nullable SavedPlan saved, PlanText text) {
        return saved == null ? null : text(saved.plan(), text);
    }

    private static @Nullable String text(ActionPlan plan, PlanText text) {
        return switch (text) {
            case JOB_GOAL -> plan.jobGoal();
            case AIMS -> plan.texts().aims();
            case EMPLOYMENT_HISTORY -> plan.texts().employmentHistory();
            case PERSONAL_CIRCUMSTANCES -> plan.texts().personalCircumstances();
            case QUALIFICATIONS -> plan.texts().qualifications();
            case INFO -> plan.texts().info();
        };
    }

    private static Map<Challenge, ChallengeState> challengesOf(@Nullable SavedPlan saved) {
        var states = new LinkedHashMap<Challenge, ChallengeState>();
        var recorded = saved == null ? null : saved.plan().challenges();
        for (var each : requireNonNullElse(recorded, List.<RecordedChallenge>of())) {
            states.put(each.challenge(), each.state());
        }
        return states;
    }

    private static <K, V> Map<K, V> byId(List<V> things, Function<V, K> id) {
        var byId = new LinkedHashMap<K, V>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }

    private static <K, V> void eachPair(
            Map<K, V> before, Map<K, V> after, BiConsumer<K, Pair<V>> then) {
        Set<K> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        all.forEach(key -> then.accept(key, new Pair<>(before.get(key), after.get(key))));
    }

    private record Pair<V>(@Nullable V before, @Nullable V after) {}
}
