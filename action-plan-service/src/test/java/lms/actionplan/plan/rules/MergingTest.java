package lms.actionplan.plan.rules;

import static lms.actionplan.plan.PlanRefusal.SAVED_MEANWHILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.Closing;
import lms.actionplan.plan.Texts;
import lms.actionplan.plan.rules.Merging.BothValues;
import lms.actionplan.plan.rules.Merging.Merged;
import lms.kit.rules.Source;
import lms.language.value.AssignedTo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0053 A draft on top of a plan that somebody else saved since")
@Source("decision ADR-0053")
class MergingTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 15);
    private static final LocalDate LATER = LocalDate.of(2011, 5, 2);
    private static final ActionItem ITEM = Sample.item(1, "Step", TODAY);

    @Test
    @DisplayName(
            "keeps their text where the draft did not change it, and its own where they did not")
    void oneSide() {
        var merged =
                Merging.merge(
                        null,
                        Sample.plan(List.of(ITEM)),
                        Sample.saying(TODAY, new Texts("Any", null, null, null, null)));

        assertThat(merged.ruling().isAllowed()).isTrue();
        assertThat(merged.content().texts().aims()).isEqualTo("Any");
        assertThat(merged.content().newItems()).hasSize(1);
    }

    @Test
    @DisplayName("keeps an item's fields apart: one changed the words, the other the target date")
    void fields() {
        var merged =
                merge(with("Step on", TODAY), new AmendedItem(ITEM.id(), "Step", CLIENT, LATER));

        assertThat(merged.ruling().isAllowed()).isTrue();
        assertThat(merged.content().amendedItems())
                .containsExactly(new AmendedItem(ITEM.id(), "Step on", CLIENT, LATER));
    }

    @Test
    @DisplayName("collides where both changed the same field, and tells all three values")
    void collision() {
        var merged = merge(with("Step on", TODAY), new AmendedItem(ITEM.id(), "Go", CLIENT, TODAY));

        assertThat(merged.ruling().reasons())
                .containsExactly(
                        SAVED_MEANWHILE
                                .at("/amendedItems/0/text")
                                .with(new BothValues("Step", "Go", "Step on")));
    }

    @Test
    @DisplayName("does not collide where both wrote the same, or differ in the space around it")
    void same() {
        var merged =
                merge(
                        with("Step on", TODAY),
                        new AmendedItem(ITEM.id(), " Step on ", CLIENT, TODAY));

        assertThat(merged.ruling().isAllowed()).isTrue();
    }

    @Test
    @DisplayName("collides over a closing date, unless it is the same")
    void closings() {
        var closed = Sample.closed(ITEM, TODAY, Sample.review(1, Sample.INTERVIEW, Sample.NINE));

        assertThat(closing(closed, TODAY).ruling().isAllowed()).isTrue();
        assertThat(closing(closed, TODAY.minusDays(1)).ruling().reasons())
                .containsExactly(
                        SAVED_MEANWHILE
                                .at("/closings/0/closedOn")
                                .with(new BothValues(null, TODAY.minusDays(1), TODAY)));
    }

    private static final AssignedTo CLIENT = AssignedTo.CLIENT;

    private static Merged closing(ActionItem theirs, LocalDate closedOn) {
        DraftContent yours =
                Sample.changing(
                        TODAY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Closing(ITEM.id(), closedOn)));
        return Merging.merge(
                Sample.plan(List.of(ITEM)).toEvent(), Sample.plan(List.of(theirs)), yours);
    }

    private static Merged merge(ActionItem theirs, AmendedItem yours) {
        return Merging.merge(
                Sample.plan(List.of(ITEM)).toEvent(),
                Sample.plan(List.of(theirs)),
                Sample.amending(TODAY, yours));
    }

    private static ActionItem with(String text, LocalDate target) {
        return new ActionItem(
                ITEM.id(),
                ITEM.position(),
                text,
                ITEM.assignedTo(),
                target,
                ITEM.targetSetOn(),
                ITEM.createdOn(),
                ITEM.createdBy(),
                ITEM.reviews(),
                ITEM.status(),
                ITEM.changed());
    }
}
