package lms.actionplan.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.interview.PlanChanges;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.PulledThrough;
import lms.language.event.ActionPlan.Review;
import lms.language.event.ActionPlan.Texts;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶68 What an interview changed in the plan")
@Source("AP ¶68, decision ADR-0052")
class CountingChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final ActionItemId LETTER = ActionItemId.fresh();
    private static final ActionItemId COURSE = ActionItemId.fresh();
    private static final Review REVIEW =
            new Review(ReviewId.fresh(), "Both letters were sent.", TODAY, "A Khan", null);

    @Test
    @DisplayName("is a closing and the new item that its save demands")
    void closed() {
        var before = plan("", open(LETTER));
        var after = plan("", closed(LETTER), open(COURSE));

        assertThat(CountingChanges.between(before, after, 1))
                .isEqualTo(new PlanChanges(1, 1, 1, false));
    }

    @Test
    @DisplayName("is only new items in a plan that was not saved before, and what words it has")
    void first() {
        assertThat(CountingChanges.between(null, plan("", open(LETTER)), 1))
                .isEqualTo(new PlanChanges(1, 0, 1, false));
        assertThat(CountingChanges.between(null, plan("An hour by bus.", open(LETTER)), 1).other())
                .isTrue();
    }

    @Test
    @DisplayName("is something else when an item is amended or reviewed that stays open")
    void otherItems() {
        var before = plan("", open(LETTER), open(COURSE));
        var amended =
                new Item(
                        COURSE,
                        "Ask again.",
                        AssignedTo.CLIENT,
                        TODAY,
                        TODAY,
                        "A Khan",
                        null,
                        null);
        var reviewed = item(COURSE, null, List.of(REVIEW));

        assertThat(CountingChanges.between(before, plan("", closed(LETTER), amended), 1))
                .isEqualTo(new PlanChanges(1, 1, 0, true));
        assertThat(CountingChanges.between(before, plan("", closed(LETTER), reviewed), 1))
                .isEqualTo(new PlanChanges(1, 1, 0, true));
    }

    @Test
    @DisplayName("is something else when a text changes")
    void words() {
        var before = plan("", open(LETTER));

        assertThat(CountingChanges.between(before, plan("An hour by bus.", closed(LETTER)), 1))
                .isEqualTo(new PlanChanges(1, 1, 0, true));
    }

    @Test
    @DisplayName("counts no item again that was closed before")
    void closedBefore() {
        var plan = plan("", closed(LETTER));

        assertThat(CountingChanges.between(plan, plan, 1))
                .isEqualTo(new PlanChanges(1, 0, 0, false));
    }

    private static ActionPlan plan(String info, Item... items) {
        return new ActionPlan(
                Sample.CLIENT,
                1,
                List.of(items),
                new Texts(null, null, null, null, info.isEmpty() ? null : info),
                null,
                null,
                new PulledThrough(1, 0, 0, null),
                Sample.stamp(Sample.NINE).changedBy());
    }

    private static Item open(ActionItemId id) {
        return item(id, null, null);
    }

    private static Item closed(ActionItemId id) {
        return item(id, TODAY, List.of(REVIEW));
    }

    private static Item item(
            ActionItemId id, @Nullable LocalDate closedOn, @Nullable List<Review> reviews) {
        return new Item(
                id,
                "Send two letters.",
                AssignedTo.CLIENT,
                TODAY,
                TODAY,
                "A Khan",
                closedOn,
                reviews);
    }
}
