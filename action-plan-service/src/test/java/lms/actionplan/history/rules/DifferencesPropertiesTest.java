package lms.actionplan.history.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledCalculations;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.history.PlanChange;
import lms.actionplan.history.PlanChange.ChallengeChange;
import lms.actionplan.history.PlanChange.ClosingChange;
import lms.actionplan.history.PlanChange.ItemChange;
import lms.actionplan.history.PlanChange.RecordChange;
import lms.actionplan.history.PlanChange.ReviewChange;
import lms.actionplan.history.PlanChange.TextChange;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.printing.PrintSample;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.RecordedChallenge;
import lms.language.event.ActionPlan.Review;
import lms.language.event.ActionPlan.Texts;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.Language;
import lms.language.value.ReviewId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

@Label("AP ¶51, ¶52 Differences between any versions")
@Source("AP ¶51, ¶52, decision ADR-0062")
class DifferencesPropertiesTest {

    @Property(tries = 300)
    @Label("A version does not differ from itself")
    void same(@ForAll long seed) {
        var plan = plan(new Random(seed));

        assertThat(Differences.between(plan, plan)).isEmpty();
    }

    @Property(tries = 300)
    @Label("Seen from the other side, the same differences are mirrored")
    void mirrored(@ForAll long first, @ForAll long second) {
        var before = plan(new Random(first));
        var after = plan(new Random(second));

        assertThat(Differences.between(after, before))
                .containsExactlyInAnyOrderElementsOf(
                        Differences.between(before, after).stream()
                                .map(PlanChange::mirrored)
                                .toList());
    }

    @Property(tries = 300)
    @Label("What changed first and what changed then is what changed altogether")
    void composed(@ForAll long first, @ForAll long second, @ForAll long third) {
        var one = plan(new Random(first));
        var two = plan(new Random(second));
        var three = plan(new Random(third));

        var composed = steps(Differences.between(one, two));
        steps(Differences.between(two, three))
                .forEach((what, step) ->
                        composed.merge(
                                what,
                                step,
                                (earlier, later) -> new Step(earlier.before(), later.after())));
        composed.values().removeIf(step -> Objects.equals(step.before(), step.after()));

        assertThat(steps(Differences.between(one, three))).isEqualTo(composed);
    }

    @Property(tries = 300)
    @Label("Every difference can be told to everybody")
    void told(@ForAll long first, @ForAll long second) {
        var before = plan(new Random(first));
        var after = plan(new Random(second));

        assertThat(Differences.between(before, after))
                .allSatisfy(change -> {
                    assertThat(ToldToAdviser.words(change)).isNotBlank();
                    for (var language : Language.values()) {
                        assertThat(ToldToClient.words(change, language))
                                .isNotBlank()
                                .doesNotContain("null");
                    }
                });
    }

    /** From what to what. */
    private record Step(@Nullable Object before, @Nullable Object after) {}

    private static Map<Object, Step> steps(List<PlanChange> changes) {
        var steps = new HashMap<Object, Step>();
        for (var change : changes) {
            switch (change) {
                case ItemChange(var before, var after) ->
                        steps.put(
                                "item " + id(before, after),
                                new Step(wording(before), wording(after)));
                case ClosingChange(var before, var after) ->
                        steps.put(
                                "closing " + id(before, after),
                                new Step(
                                        before == null ? null : before.closedOn(),
                                        after == null ? null : after.closedOn()));
                case ReviewChange(var _, var _, var before, var after) ->
                        steps.put(
                                "review "
                                        + Objects.requireNonNull(after == null ? before : after)
                                                .id(),
                                new Step(before, after));
                case TextChange(var text, var before, var after) ->
                        steps.put(text, new Step(before, after));
                case ChallengeChange(var challenge, var before, var after) ->
                        steps.put(challenge, new Step(before, after));
                case RecordChange(var field) ->
                        steps.put(field.field(), new Step(field.before(), field.after()));
            }
        }
        return steps;
    }

    private static ActionItemId id(@Nullable Item before, @Nullable Item after) {
        return Objects.requireNonNull(after == null ? before : after).id();
    }

    private static @Nullable List<Object> wording(@Nullable Item item) {
        return item == null ? null : List.of(item.text(), item.assignedTo(), item.target());
    }

    /** Plans that have a few things in common, so that some of each kind differ. */
    private static SavedPlan plan(Random random) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 4; i++) {
            if (random.nextBoolean()) {
                items.add(item(i, random));
            }
        }
        var challenges = new ArrayList<RecordedChallenge>();
        for (var challenge : Challenge.values()) {
            if (random.nextBoolean()) {
                challenges.add(
                        new RecordedChallenge(
                                challenge,
                                random.nextBoolean()
                                        ? ChallengeState.FACED
                                        : ChallengeState.OVERCOME));
            }
        }
        return PrintSample.saved(
                items,
                new Texts(text(random), text(random), text(random), text(random), text(random)),
                text(random),
                challenges.isEmpty() ? null : challenges,
                new PulledThrough(
                        1,
                        random.nextBoolean(),
                        PulledInformation.NONE,
                        PulledQualifications.NONE,
                        new PulledChildcare(
                                1, random.nextBoolean() ? List.of() : List.of(random.nextInt(3))),
                        PulledCalculations.NONE));
    }

    private static Item item(int number, Random random) {
        var reviews = new ArrayList<Review>();
        for (int i = 0; i < 3; i++) {
            if (random.nextBoolean()) {
                reviews.add(
                        new Review(
                                new ReviewId(new UUID(number, i)),
                                "Review " + i,
                                LocalDate.of(2012, 4, 27),
                                "B Rowe",
                                null));
            }
        }
        return new Item(
                new ActionItemId(new UUID(1, number)),
                "Step " + random.nextInt(2),
                random.nextBoolean() ? AssignedTo.CLIENT : AssignedTo.PA,
                LocalDate.of(2012, 5, 15).plusDays(random.nextInt(2)),
                LocalDate.of(2012, 4, 16),
                "A Khan",
                random.nextBoolean() ? null : LocalDate.of(2012, 4, 30),
                reviews.isEmpty() ? null : reviews);
    }

    private static @Nullable String text(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> "By bus.";
            default -> "By car.";
        };
    }
}
