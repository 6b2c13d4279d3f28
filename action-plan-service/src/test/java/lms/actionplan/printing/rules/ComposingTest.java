package lms.actionplan.printing.rules;

import static lms.actionplan.printing.PrintRefusal.NAME_NOT_TOLD;
import static lms.actionplan.printing.PrintRefusal.NEVER_SAVED;
import static lms.actionplan.printing.PrintRefusal.TOO_MANY_COPIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.printing.PrintOption;
import lms.actionplan.printing.PrintSample;
import lms.actionplan.printing.PrintStyle;
import lms.actionplan.printing.Printable;
import lms.actionplan.printing.PrintedPlan;
import lms.actionplan.printing.PrintedPlan.Item;
import lms.actionplan.printing.PrintedPlan.Section;
import lms.actionplan.printing.ToPrint;
import lms.kit.rules.Source;
import lms.language.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("AP ¶73, ¶114-118 What stands on a print")
@Source("AP ¶10, ¶44, ¶45, ¶61, ¶73, ¶89, ¶101, ¶114, ¶115, ¶116, ¶118")
class ComposingTest {

    private static final String[] INFORMATION = {
        "Job goal",
        "The 5 Challenges",
        "Aims",
        "Employment History",
        "Personal Circumstances",
        "Qualifications",
        "Other Information"
    };

    @Nested
    @DisplayName("AP ¶114 The four options")
    @Source("AP ¶114")
    class Options {

        @Test
        @DisplayName("Open Action Items: all customer information and the open items")
        void open() {
            var plan = composed(PrintSample.full(), PrintOption.OPEN_ACTION_ITEMS);

            assertThat(headings(plan)).containsExactly(INFORMATION);
            assertThat(items(plan))
                    .hasSize(2)
                    .allSatisfy(item -> {
                        assertThat(item.closed()).isNull();
                        assertThat(item.reviews()).isEmpty();
                    });
        }

        @Test
        @DisplayName("Open Action Items & Reviews: the open items and their reviews, nothing else")
        void openReviewed() {
            var plan = composed(PrintSample.full(), PrintOption.OPEN_ACTION_ITEMS_AND_REVIEWS);

            assertThat(headings(plan)).isEmpty();
            assertThat(items(plan)).hasSize(2);
            assertThat(items(plan).getFirst().reviews())
                    .extracting(review -> review.heading() + ", " + review.recorded())
                    .containsExactly(
                            "Review 1, 27 April 2012, B Rowe", "Review 2, 1 May 2012, B Rowe");
        }

        @Test
        @DisplayName("All Action Items: all customer information and all items")
        void all() {
            var plan = composed(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS);

            assertThat(headings(plan)).containsExactly(INFORMATION);
            assertThat(items(plan))
                    .hasSize(3)
                    .allSatisfy(item -> assertThat(item.reviews()).isEmpty());
            assertThat(items(plan).getFirst().closed()).isEqualTo("Closed on 30 April 2012");
        }

        @Test
        @DisplayName("All Action Items & Reviews: all items and their reviews, nothing else")
        void allReviewed() {
            var plan = composed(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS_AND_REVIEWS);

            assertThat(headings(plan)).isEmpty();
            assertThat(items(plan)).hasSize(3);
            assertThat(items(plan))
                    .extracting(item -> item.reviews().size())
                    .containsExactly(1, 2, 0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ENGLISH | In Work Benefit Calculations \
                    | 27 April 2012, Better off by £42.05 a week, With 30 hours at the college. \
                    | 29 February 2012, Worse off by £3.10 a week
                    WELSH | Cyfrifiadau Budd-dal Mewn Gwaith \
                    | 27 Ebrill 2012, Yn well eich byd o £42.05 yr wythnos, With 30 hours at the college. \
                    | 29 Chwefror 2012, Yn waeth eich byd o £3.10 yr wythnos
                    """)
    @DisplayName("AP ¶89 What calculations came to is among the Personal Circumstances")
    @Source("AP ¶89, ¶114")
    void calculations(Language language, String label, String last, String first) {
        var toPrint =
                PrintSample.print(
                        PrintSample.full(),
                        PrintOption.OPEN_ACTION_ITEMS,
                        PrintStyle.STANDARD,
                        language);

        var plan = Composing.of(toPrint, character -> true);

        assertThat(plan.after())
                .flatExtracting(Section::rows)
                .contains(new PrintedPlan.Row(label, List.of(last, first)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("AP ¶116 Name and number are at the head of every option")
    @Source("AP ¶116")
    void head(PrintOption option) {
        var plan = composed(PrintSample.saved(), option);

        assertThat(plan.name()).isEqualTo("Miss Wren Holloway");
        assertThat(plan.referenceLabel()).isEqualTo("National Insurance number");
        assertThat(plan.reference()).isEqualTo("QQ 12 34 56 C");
    }

    @Test
    @DisplayName("Until the number is known, the temporary reference is at the head")
    @Source("AP ¶116, decision ADR-0040")
    void temporaryReference() {
        var toPrint =
                new ToPrint(
                        PrintSample.saved(),
                        PrintOption.ALL_ACTION_ITEMS,
                        PrintStyle.STANDARD,
                        Language.WELSH,
                        PrintSample.WITHOUT_NINO,
                        PrintSample.PRINTED_ON);

        var plan = Composing.of(toPrint, character -> true);

        assertThat(plan.referenceLabel()).isEqualTo("Cyfeirnod dros dro");
        assertThat(plan.reference()).isEqualTo("11 A1 11 11");
    }

    @Test
    @DisplayName("AP ¶118 Blank sections do not show up; Not Known is blank")
    @Source("AP ¶118")
    void blank() {
        var plan = composed(PrintSample.saved(), PrintOption.ALL_ACTION_ITEMS);

        assertThat(headings(plan)).isEmpty();
        assertThat(plan.items()).isNull();
        assertThat(headings(composed(PrintSample.saying("By bus."), PrintOption.ALL_ACTION_ITEMS)))
                .containsExactly("Other Information");
    }

    @Test
    @DisplayName("AP ¶115 New Deal prints say so in heading and footer, and have the same contents")
    @Source("AP ¶115, decision ADR-0060")
    void newDeal() {
        var standard = composed(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS);
        var newDeal =
                Composing.of(
                        PrintSample.print(
                                PrintSample.full(),
                                PrintOption.ALL_ACTION_ITEMS,
                                PrintStyle.NEW_DEAL,
                                Language.ENGLISH),
                        character -> true);

        assertThat(standard.heading()).isEqualTo("Action Plan");
        assertThat(newDeal.heading()).isEqualTo("New Deal Action Plan");
        assertThat(newDeal.footer()).isEqualTo("New Deal Action Plan, version 3");
        assertThat(headings(newDeal)).isEqualTo(headings(standard));
    }

    @Test
    @DisplayName("AP ¶10 Customer and adviser sign")
    @Source("AP ¶10")
    void signed() {
        assertThat(composed(PrintSample.saved(), PrintOption.ALL_ACTION_ITEMS).signing().lines())
                .containsExactly("Customer’s signature", "Adviser’s signature");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every word is there in both languages, and days are written out in each")
    void words(Word word) {
        assertThat(word.in(Language.ENGLISH)).isNotBlank();
        assertThat(word.in(Language.WELSH)).isNotBlank();
        assertThat(Word.day(LocalDate.of(2012, 2, 29), Language.WELSH))
                .isEqualTo("29 Chwefror 2012");
        assertThat(Word.day(LocalDate.of(2011, 12, 31), Language.ENGLISH))
                .isEqualTo("31 December 2011");
    }

    @Test
    @DisplayName("AP ¶73, ¶101 What is saved prints, up to so many copies; every reason is given")
    @Source("AP ¶73, ¶101, ¶115")
    void mayPrint() {
        assertThat(PrintRules.mayPrint(1, true, 5, 5).isAllowed()).isTrue();
        assertThat(PrintRules.mayPrint(1, true, 6, 5).reasons())
                .containsExactly(TOO_MANY_COPIES.at("/copies"));
        assertThat(PrintRules.mayPrint(0, false, 6, 5).reasons())
                .containsExactly(
                        NEVER_SAVED.reason(),
                        NAME_NOT_TOLD.reason(),
                        TOO_MANY_COPIES.at("/copies"));
    }

    @Test
    @DisplayName("ADR-0061 A sign without a letter is a square; invisible ones go")
    @Source("decision ADR-0061")
    void printable() {
        assertThat(Printable.text("a\u200bb\u202ec\u0007", character -> true)).isEqualTo("abc");
        assertThat(Printable.text("a\r\nb\u2028c", character -> true)).isEqualTo("a\nb\nc");
        assertThat(Printable.text("w\u0302", character -> character == 'ŵ')).isEqualTo("ŵ");
        assertThat(Printable.text("xy", character -> character == 'x')).isEqualTo("x□");
    }

    @Test
    @DisplayName("A note tells what a square is, only where there is one")
    @Source("decision ADR-0061")
    void note() {
        var toPrint = PrintSample.print(PrintSample.saying("x"), PrintOption.ALL_ACTION_ITEMS);

        assertThat(Composing.of(toPrint, character -> true).note()).isNull();
        assertThat(Composing.of(toPrint, character -> character != 'x').note())
                .isEqualTo("A □ stands for a sign that could not be printed.");
    }

    private static PrintedPlan composed(SavedPlan saved, PrintOption option) {
        return Composing.of(PrintSample.print(saved, option), character -> true);
    }

    private static List<String> headings(PrintedPlan plan) {
        return java.util.stream.Stream.concat(plan.before().stream(), plan.after().stream())
                .map(Section::heading)
                .toList();
    }

    private static List<Item> items(PrintedPlan plan) {
        return java.util.Objects.requireNonNull(plan.items()).items();
    }
}
