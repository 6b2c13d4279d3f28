package lms.actionplan.plan.rules;

import static java.time.temporal.ChronoUnit.MONTHS;
import static lms.actionplan.plan.PlanRefusal.CLOSED_IN_THE_FUTURE;
import static lms.actionplan.plan.PlanRefusal.CLOSED_OUTSIDE_INTERVIEW;
import static lms.actionplan.plan.PlanRefusal.CLOSED_TOO_LONG_AGO;
import static lms.actionplan.plan.PlanRefusal.CLOSED_WITHOUT_REVIEW;
import static lms.actionplan.plan.PlanRefusal.FIELD_NOT_COMPLETED;
import static lms.actionplan.plan.PlanRefusal.ITEM_CLOSED;
import static lms.actionplan.plan.PlanRefusal.ITEM_CLOSED_TWICE;
import static lms.actionplan.plan.PlanRefusal.ITEM_NOT_ON_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.NewReview;
import lms.actionplan.plan.Occasion;
import lms.actionplan.plan.Occasion.During;
import lms.actionplan.plan.Occasion.Outside;
import lms.actionplan.plan.Review;
import lms.kit.rules.Reason;
import lms.kit.rules.Source;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AP ¶68 Closing an Action Item")
@Source("AP ¶68, ¶69, ¶104, decision ADR-0054")
class ClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 15);
    private static final Occasion DURING = new During(Sample.INTERVIEW, Sample.NINE, null);
    private static final Review REVIEW =
            Sample.review(1, Sample.INTERVIEW, Instant.parse("2011-04-15T09:00:00Z"));
    private static final ActionItem REVIEWED =
            Sample.reviewed(Sample.item(1, "Step", TODAY), REVIEW);

    @Nested
    @DisplayName("is refused")
    class Refused {

        @Test
        @DisplayName("until at least one review has been recorded against the item")
        void withoutReview() {
            var item = Sample.item(1, "Step", TODAY);

            assertThat(reasons(item, closing(item, TODAY), DURING))
                    .containsExactly(CLOSED_WITHOUT_REVIEW.at("/closings/0/itemId"));
        }

        @Test
        @DisplayName("when the only review is deleted in the same save")
        void reviewDeleted() {
            var draft =
                    Sample.changing(
                            TODAY,
                            List.of(),
                            List.of(),
                            List.of(REVIEW.id()),
                            closing(REVIEWED, TODAY));

            assertThat(reasons(REVIEWED, draft, DURING))
                    .containsExactly(CLOSED_WITHOUT_REVIEW.at("/closings/0/itemId"));
        }

        @Test
        @DisplayName("outside of an interview")
        @Source("AP ¶68, ¶104")
        void outside() {
            assertThat(reasons(REVIEWED, closing(REVIEWED, TODAY), new Outside()))
                    .containsExactly(CLOSED_OUTSIDE_INTERVIEW.at("/closings/0/itemId"));
        }

        @Test
        @DisplayName("with a date in the future")
        void future() {
            assertThat(reasons(REVIEWED, closing(REVIEWED, LocalDate.of(2011, 4, 16)), DURING))
                    .containsExactly(CLOSED_IN_THE_FUTURE.at("/closings/0/closedOn"));
        }

        @Test
        @DisplayName("with a date more than six months in the past")
        void tooLongAgo() {
            assertThat(reasons(REVIEWED, closing(REVIEWED, LocalDate.of(2010, 10, 14)), DURING))
                    .containsExactly(CLOSED_TOO_LONG_AGO.at("/closings/0/closedOn"));
        }

        @Test
        @DisplayName("without a date")
        void noDate() {
            assertThat(reasons(REVIEWED, closing(REVIEWED, null), DURING))
                    .containsExactly(FIELD_NOT_COMPLETED.at("/closings/0/closedOn"));
        }

        @Test
        @DisplayName("twice in the same draft")
        void twice() {
            var twice =
                    List.of(
                            new DraftContent.Closing(REVIEWED.id(), TODAY),
                            new DraftContent.Closing(REVIEWED.id(), TODAY));

            assertThat(reasons(REVIEWED, twice, DURING))
                    .containsExactly(ITEM_CLOSED_TWICE.at("/closings/1/itemId"));
        }

        @Test
        @DisplayName("of an item that is not on the plan")
        void unknown() {
            var unknown = List.of(new DraftContent.Closing(ActionItemId.fresh(), TODAY));

            assertThat(reasons(REVIEWED, unknown, DURING))
                    .containsExactly(ITEM_NOT_ON_PLAN.at("/closings/0/itemId"));
        }

        @Test
        @DisplayName("for every reason at once")
        void all() {
            var item = Sample.item(1, "Step", TODAY);

            assertThat(reasons(item, closing(item, LocalDate.of(2011, 4, 16)), new Outside()))
                    .containsExactly(
                            CLOSED_OUTSIDE_INTERVIEW.at("/closings/0/itemId"),
                            CLOSED_WITHOUT_REVIEW.at("/closings/0/itemId"),
                            CLOSED_IN_THE_FUTURE.at("/closings/0/closedOn"));
        }
    }

    @Nested
    @DisplayName("is allowed")
    class Allowed {

        @Test
        @DisplayName("today, within an interview, when a review has been recorded")
        void today() {
            assertThat(reasons(REVIEWED, closing(REVIEWED, TODAY), DURING)).isEmpty();
        }

        @Test
        @DisplayName("six months in the past")
        void sixMonths() {
            assertThat(reasons(REVIEWED, closing(REVIEWED, LocalDate.of(2010, 10, 15)), DURING))
                    .isEmpty();
        }

        @Test
        @DisplayName("when the review is recorded in the same save")
        void reviewInTheSameSave() {
            var item = Sample.item(1, "Step", TODAY);
            var draft =
                    Sample.changing(
                            TODAY,
                            List.of(),
                            List.of(new NewReview(item.id(), "Went well.")),
                            List.of(),
                            closing(item, TODAY));

            assertThat(reasons(item, draft, DURING)).isEmpty();
        }

        @Test
        @DisplayName("together with an amendment, because no date closed has been saved yet")
        void amended() {
            var draft =
                    Sample.changing(
                            TODAY,
                            List.of(
                                    new AmendedItem(
                                            REVIEWED.id(), "Step on", AssignedTo.PA, TODAY)),
                            List.of(),
                            List.of(),
                            closing(REVIEWED, TODAY));

            assertThat(reasons(REVIEWED, draft, DURING)).isEmpty();
        }
    }

    @ParameterizedTest(name = "on {0} from {1} on")
    @DisplayName("goes back six months, to the last day of a month that lacks the day,")
    @CsvSource({
        "2011-08-31, 2011-02-28",
        "2011-08-29, 2011-02-28",
        "2011-08-28, 2011-02-28",
        "2012-08-31, 2012-02-29",
        "2012-08-29, 2012-02-29",
        "2012-02-29, 2011-08-29",
        "2011-03-31, 2010-09-30",
        "2011-12-31, 2011-06-30",
        "2012-01-01, 2011-07-01"
    })
    void monthEnds(LocalDate on, LocalDate first) {
        assertThat(Closing.dateRefusal(first, on, 6)).isEmpty();
        assertThat(Closing.dateRefusal(first.minusDays(1), on, 6)).contains(CLOSED_TOO_LONG_AGO);
        assertThat(Closing.dateRefusal(on, on, 6)).isEmpty();
        assertThat(Closing.dateRefusal(on.plusDays(1), on, 6)).contains(CLOSED_IN_THE_FUTURE);
    }

    @Nested
    @DisplayName("AP ¶69 An item whose date closed has been saved")
    @Source("AP ¶69")
    class AlreadyClosed {

        private final ActionItem closed =
                Sample.closed(Sample.item(1, "Step", TODAY), TODAY, REVIEW);

        @Test
        @DisplayName("cannot be amended")
        void amended() {
            var amendment = new AmendedItem(closed.id(), "Step on", AssignedTo.CLIENT, TODAY);

            assertThat(reasons(closed, Sample.amending(TODAY, amendment), DURING))
                    .containsExactly(ITEM_CLOSED.at("/amendedItems/0/id"));
        }

        @Test
        @DisplayName("is not amended by what it says already")
        void same() {
            var amendment = new AmendedItem(closed.id(), "Step", AssignedTo.CLIENT, TODAY);

            assertThat(reasons(closed, Sample.amending(TODAY, amendment), DURING)).isEmpty();
        }

        @Test
        @DisplayName("cannot be closed on another day")
        void otherDay() {
            assertThat(reasons(closed, closing(closed, LocalDate.of(2011, 4, 14)), DURING))
                    .containsExactly(ITEM_CLOSED.at("/closings/0/itemId"));
        }

        @Test
        @DisplayName("stays closed when it is closed on the same day again")
        void sameDay() {
            assertThat(reasons(closed, closing(closed, TODAY), new Outside())).isEmpty();
        }
    }

    @Property
    @Label("AP ¶68 For any day, the closing dates are one stretch of days that ends with it")
    void window(@ForAll("days") LocalDate on, @ForAll("days") LocalDate closedOn) {
        var first = Closing.firstDay(on, 6);

        assertThat(Closing.dateRefusal(closedOn, on, 6).isEmpty())
                .isEqualTo(!closedOn.isBefore(first) && !closedOn.isAfter(on));
        assertThat(MONTHS.between(YearMonth.from(first), YearMonth.from(on))).isEqualTo(6);
        assertThat(Closing.firstDay(on.plusDays(1), 6)).isAfterOrEqualTo(first);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2010, 1, 1).toEpochDay(),
                        LocalDate.of(2013, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<DraftContent.Closing> closing(
            ActionItem item, @Nullable LocalDate closedOn) {
        return List.of(new DraftContent.Closing(item.id(), closedOn));
    }

    private static List<Reason> reasons(
            ActionItem item, List<DraftContent.Closing> closings, Occasion occasion) {
        return reasons(
                item, Sample.changing(TODAY, List.of(), List.of(), List.of(), closings), occasion);
    }

    private static List<Reason> reasons(ActionItem item, DraftContent draft, Occasion occasion) {
        return PlanRules.maySave(Sample.plan(List.of(item)), draft, occasion, Sample.LIMITS, TODAY)
                .reasons();
    }
}
