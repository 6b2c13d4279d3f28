package lms.actionplan.plan.rules;

import static lms.actionplan.plan.PlanRefusal.DOUBLE_QUOTES;
import static lms.actionplan.plan.PlanRefusal.EMPLOYMENT_HISTORY_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.FIELD_NOT_COMPLETED;
import static lms.actionplan.plan.PlanRefusal.INFO_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.ITEM_AMENDED_TWICE;
import static lms.actionplan.plan.PlanRefusal.ITEM_NOT_ON_PLAN;
import static lms.actionplan.plan.PlanRefusal.NO_NEW_ITEM;
import static lms.actionplan.plan.PlanRefusal.TARGET_IN_THE_PAST;
import static lms.actionplan.plan.PlanRefusal.TARGET_TOO_FAR_AHEAD;
import static lms.actionplan.plan.PlanRefusal.TEXT_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.TOO_MANY_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.NewItem;
import lms.actionplan.plan.Occasion.Outside;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.Texts;
import lms.kit.rules.Reason;
import lms.kit.rules.Source;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AP ¶74 Saving an Action Plan runs a series of checks")
@Source("AP ¶22, ¶53, ¶57, ¶60, ¶74, ¶85, ¶97, ¶108")
class SavingTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 15);

    @Test
    @DisplayName("A complete new Action Item is all that is needed")
    void complete() {
        assertThat(reasons(Sample.plan(), Sample.draft(Sample.newItem(TODAY)))).isEmpty();
    }

    @Test
    @DisplayName("All reasons are listed at once")
    void all() {
        var draft =
                Sample.content(
                        List.of(
                                new NewItem(null, null, null),
                                new NewItem(
                                        "Read “Work”",
                                        AssignedTo.CLIENT,
                                        LocalDate.of(2011, 4, 14))),
                        List.of(),
                        new Texts("a \" b", null, null, null, "x".repeat(2001)));

        assertThat(reasons(Sample.plan(), draft))
                .containsExactly(
                        FIELD_NOT_COMPLETED.at("/newItems/0/text"),
                        FIELD_NOT_COMPLETED.at("/newItems/0/assignedTo"),
                        FIELD_NOT_COMPLETED.at("/newItems/0/target"),
                        DOUBLE_QUOTES.at("/newItems/1/text"),
                        TARGET_IN_THE_PAST.at("/newItems/1/target"),
                        DOUBLE_QUOTES.at("/texts/aims"),
                        INFO_TOO_LONG.at("/texts/info"));
    }

    @Nested
    @DisplayName("AP ¶53, ¶60 A new Action Item")
    @Source("AP ¶53, ¶60")
    class NewItemDemanded {

        @Test
        @DisplayName("must be added each time")
        void none() {
            assertThat(reasons(Sample.plan(Sample.items(3, TODAY)), Sample.draft()))
                    .containsExactly(NO_NEW_ITEM.at("/newItems"));
        }

        @Test
        @DisplayName("is not demanded of a plan that is full, as it could not be saved any more")
        @Source("AP ¶53, ¶60, decision ADR-0065")
        void full() {
            assertThat(reasons(Sample.plan(Sample.items(99, TODAY)), Sample.draft()))
                    .containsExactly(NO_NEW_ITEM.at("/newItems"));
            assertThat(reasons(Sample.plan(Sample.items(100, TODAY)), Sample.draft())).isEmpty();
        }

        @Test
        @DisplayName("is not made up for by an amended one")
        void amendedOnly() {
            var item = Sample.item(1, "Step", TODAY);
            var draft =
                    Sample.content(
                            List.of(),
                            List.of(new AmendedItem(item.id(), "Step on", AssignedTo.PA, TODAY)),
                            Texts.NONE);

            assertThat(reasons(Sample.plan(List.of(item)), draft))
                    .containsExactly(NO_NEW_ITEM.at("/newItems"));
        }

        @ParameterizedTest
        @DisplayName("needs words")
        @ValueSource(strings = {"", " ", "\n\t"})
        void blank(String text) {
            var draft = Sample.draft(new NewItem(text, AssignedTo.CLIENT, TODAY));

            assertThat(reasons(Sample.plan(), draft))
                    .containsExactly(FIELD_NOT_COMPLETED.at("/newItems/0/text"));
        }
    }

    @Nested
    @DisplayName("AP ¶22, ¶60 Up to 100 Action Items")
    @Source("AP ¶22, ¶60")
    class Cap {

        @Test
        @DisplayName("include the 100th")
        void hundredth() {
            var plan = Sample.plan(Sample.items(99, TODAY));

            assertThat(reasons(plan, Sample.draft(Sample.newItem(TODAY)))).isEmpty();
        }

        @Test
        @DisplayName("exclude the 101st")
        void hundredAndFirst() {
            var plan = Sample.plan(Sample.items(100, TODAY));

            assertThat(reasons(plan, Sample.draft(Sample.newItem(TODAY))))
                    .containsExactly(TOO_MANY_ITEMS.at("/newItems"));
        }
    }

    @Nested
    @DisplayName("AP ¶108 The target date")
    @Source("AP ¶108")
    class Target {

        @Test
        @DisplayName("of a new item may be six months ahead, and not a day more")
        void ofNew() {
            var draft =
                    Sample.draft(
                            Sample.newItem(LocalDate.of(2011, 10, 15)),
                            Sample.newItem(LocalDate.of(2011, 10, 16)));

            assertThat(reasons(Sample.plan(), draft))
                    .containsExactly(TARGET_TOO_FAR_AHEAD.at("/newItems/1/target"));
        }

        @Test
        @DisplayName("of an amended item may stay in the past when it is not changed")
        void unchanged() {
            var item = Sample.item(1, "Step", LocalDate.of(2011, 3, 1));
            var amendment =
                    new AmendedItem(
                            item.id(), "Step on", AssignedTo.CLIENT, LocalDate.of(2011, 3, 1));

            assertThat(reasons(Sample.plan(List.of(item)), Sample.amending(TODAY, amendment)))
                    .isEmpty();
        }

        @Test
        @DisplayName("of an amended item may not be changed to another day in the past")
        void changed() {
            var item = Sample.item(1, "Step", LocalDate.of(2011, 3, 1));
            var amendment =
                    new AmendedItem(
                            item.id(), "Step", AssignedTo.CLIENT, LocalDate.of(2011, 4, 14));

            assertThat(reasons(Sample.plan(List.of(item)), Sample.amending(TODAY, amendment)))
                    .containsExactly(TARGET_IN_THE_PAST.at("/amendedItems/0/target"));
        }
    }

    @Nested
    @DisplayName("AP ¶57 Double quotation marks")
    @Source("AP ¶57, decision ADR-0020")
    class Quotes {

        @ParameterizedTest
        @DisplayName("are refused, straight or curly")
        @ValueSource(strings = {"\"", "“", "”", "„", "‟", "＂"})
        void refused(String quote) {
            var text = "the " + quote + "course";
            var texts = new Texts(text, text, text, text, text);

            assertThat(reasons(Sample.plan(), Sample.saying(TODAY, texts)))
                    .containsExactly(
                            DOUBLE_QUOTES.at("/texts/aims"),
                            DOUBLE_QUOTES.at("/texts/employmentHistory"),
                            DOUBLE_QUOTES.at("/texts/personalCircumstances"),
                            DOUBLE_QUOTES.at("/texts/qualifications"),
                            DOUBLE_QUOTES.at("/texts/info"));
        }

        @ParameterizedTest
        @DisplayName("are not apostrophes, single quotation marks, line breaks or accents")
        @ValueSource(strings = {"the client's", "‘course’", "one\ntwo", "tŷ", "5 ft 2'", "<&>;,"})
        void others(String text) {
            assertThat(
                            reasons(
                                    Sample.plan(),
                                    Sample.saying(TODAY, new Texts(text, null, null, null, text))))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("AP ¶85, ¶97 The text boxes")
    @Source("AP ¶85, ¶97")
    class Lengths {

        @Test
        @DisplayName("hold 750 characters of employment history, and not one more")
        void employmentHistory() {
            assertThat(saying(new Texts(null, "x".repeat(750), null, null, null))).isEmpty();
            assertThat(saying(new Texts(null, "x".repeat(751), null, null, null)))
                    .containsExactly(EMPLOYMENT_HISTORY_TOO_LONG.at("/texts/employmentHistory"));
        }

        @Test
        @DisplayName("hold 2,000 characters of other information, and not one more")
        void info() {
            assertThat(saying(new Texts(null, null, null, null, "x".repeat(2000)))).isEmpty();
            assertThat(saying(new Texts(null, null, null, null, "x".repeat(2001))))
                    .containsExactly(INFO_TOO_LONG.at("/texts/info"));
        }

        @Test
        @DisplayName("hold 2,000 characters elsewhere, as we chose")
        void others() {
            var full = "x".repeat(2000);
            var tooLong = full + "x";

            assertThat(saying(new Texts(full, null, full, full, null))).isEmpty();
            assertThat(saying(new Texts(tooLong, null, tooLong, tooLong, null)))
                    .containsExactly(
                            TEXT_TOO_LONG.at("/texts/aims"),
                            TEXT_TOO_LONG.at("/texts/personalCircumstances"),
                            TEXT_TOO_LONG.at("/texts/qualifications"));
        }

        @Test
        @DisplayName("count a character as one, however much memory it needs")
        void characters() {
            assertThat(saying(new Texts(null, "🚌".repeat(750), null, null, null))).isEmpty();
            assertThat(saying(new Texts(null, "🚌".repeat(751), null, null, null))).hasSize(1);
        }

        @Test
        @DisplayName("of an Action Item holds 2,000 characters, and not one more")
        void item() {
            var full = new NewItem("x".repeat(2000), AssignedTo.CLIENT, TODAY);
            var tooLong = new NewItem("x".repeat(2001), AssignedTo.CLIENT, TODAY);

            assertThat(reasons(Sample.plan(), Sample.draft(full, tooLong)))
                    .containsExactly(TEXT_TOO_LONG.at("/newItems/1/text"));
        }

        private List<Reason> saying(Texts texts) {
            return reasons(Sample.plan(), Sample.saying(TODAY, texts));
        }
    }

    @Nested
    @DisplayName("AP ¶67 An amended Action Item")
    @Source("AP ¶67, decision ADR-0034")
    class Amended {

        @Test
        @DisplayName("must be one of the plan's")
        void unknown() {
            var amendment = new AmendedItem(ActionItemId.fresh(), "Step", AssignedTo.CLIENT, TODAY);

            assertThat(reasons(Sample.plan(), Sample.amending(TODAY, amendment)))
                    .containsExactly(ITEM_NOT_ON_PLAN.at("/amendedItems/0/id"));
        }

        @Test
        @DisplayName("is amended once in a draft")
        void twice() {
            var item = Sample.item(1, "Step", TODAY);
            var amendment = new AmendedItem(item.id(), "Step on", AssignedTo.PA, TODAY);

            assertThat(
                            reasons(
                                    Sample.plan(List.of(item)),
                                    Sample.amending(TODAY, amendment, amendment)))
                    .containsExactly(ITEM_AMENDED_TWICE.at("/amendedItems/1/id"));
        }

        @Test
        @DisplayName("needs every field, like a new one")
        void incomplete() {
            var item = Sample.item(1, "Step", TODAY);
            var amendment = new AmendedItem(item.id(), null, null, null);

            assertThat(reasons(Sample.plan(List.of(item)), Sample.amending(TODAY, amendment)))
                    .containsExactly(
                            FIELD_NOT_COMPLETED.at("/amendedItems/0/text"),
                            FIELD_NOT_COMPLETED.at("/amendedItems/0/assignedTo"),
                            FIELD_NOT_COMPLETED.at("/amendedItems/0/target"));
        }
    }

    private static List<Reason> reasons(Plan plan, DraftContent draft) {
        return PlanRules.maySave(plan, draft, new Outside(), Sample.LIMITS, TODAY).reasons();
    }
}
