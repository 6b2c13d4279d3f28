package lms.journey.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("Every paragraph that a rule implements is a page of the tests")
@Order(1)
class SourceTraceTest {

    /** What comes after it is about clerical plans, training and checks by managers. */
    private static final int LAST_ON_PLANS = 121;

    /** How to talk with a customer, and what a plan is good for. */
    private static final String ADVICE_TO_ADVISERS =
            "AP ¶1-3, ¶7-9, ¶23-27, ¶29-34, ¶36-43, ¶50, ¶64-65, ¶103";

    /** An example of a window, or how to get back to another one. */
    private static final String PICTURES_OF_THE_SCREEN = "AP ¶62, ¶75, ¶81, ¶87, ¶92";

    private static final String HEAD =
            """
            # Sources

            Each paragraph of the texts that a rule implements, the rules, and the tests that are \
            its pages. Generated from `@Source` by `SourceTraceTest`; do not edit.

            The texts' short names stand in [domain.md](domain.md).

            | paragraph | rules | tests |
            |---|---|---|
            """;

    @Test
    @DisplayName("No rule names a paragraph that no test names")
    void everyParagraphIsTested() {
        var rules = byParagraph("src/main/java");
        var tests = byParagraph("src/test/java");

        var untested = new TreeSet<>(rules.keySet());
        untested.removeAll(tests.keySet());

        assertThat(rules).isNotEmpty();
        assertThat(untested)
                .as("paragraphs on rules without a test that names them")
                .extracting(paragraph ->
                        paragraph.words()
                                + " on "
                                + names(rules.getOrDefault(paragraph, List.of())))
                .isEmpty();
    }

    @Test
    @DisplayName("Every paragraph of AP on plans has a test, but for advice and pictures")
    void everyParagraphOfActionPlans() {
        var tested =
                byParagraph("src/test/java").keySet().stream()
                        .filter(paragraph -> paragraph.text().equals("AP"))
                        .map(Paragraph::number)
                        .collect(Collectors.toSet());
        var asksNothing =
                Stream.of(ADVICE_TO_ADVISERS, PICTURES_OF_THE_SCREEN)
                        .flatMap(source -> Paragraph.all(source).stream())
                        .map(Paragraph::number)
                        .collect(Collectors.toSet());

        assertThat(IntStream.rangeClosed(1, LAST_ON_PLANS).boxed())
                .filteredOn(number -> !tested.contains(number))
                .containsExactlyElementsOf(new TreeSet<>(asksNothing));
    }

    @Test
    @DisplayName("docs/sources.md tells which rule and which test")
    void page() {
        var rules = byParagraph("src/main/java");
        var tests = byParagraph("src/test/java");
        var page = new StringBuilder(HEAD);

        rules.forEach((paragraph, implementing) ->
                page.append("| ")
                        .append(paragraph.words())
                        .append(" | ")
                        .append(names(implementing))
                        .append(" | ")
                        .append(titles(tests.getOrDefault(paragraph, List.of())))
                        .append(" |\n"));

        new GeneratedPage("sources.md").mustSay(page.toString());
    }

    @Test
    @DisplayName("Paragraphs are read as they are written: lists, ranges, decisions")
    void paragraphs() {
        assertThat(Paragraph.all("AP ¶69, ¶108, WP ¶13-15, decision ADR-0018"))
                .extracting(Paragraph::words)
                .containsExactly(
                        "AP ¶69", "AP ¶108", "WP ¶13", "WP ¶14", "WP ¶15", "decision ADR-0018");
    }

    private static SortedMap<Paragraph, List<Cited>> byParagraph(String kind) {
        return Sources.java(kind).stream()
                .filter(file -> !file.module().equals("journey-tests"))
                .flatMap(file -> Cited.in(file).stream())
                .flatMap(cited ->
                        cited.paragraphs().stream()
                                .map(paragraph -> new Citation(paragraph, cited)))
                .collect(
                        Collectors.groupingBy(
                                Citation::paragraph,
                                TreeMap::new,
                                Collectors.mapping(Citation::cited, Collectors.toList())));
    }

    private static String names(List<Cited> cited) {
        return cited.stream()
                .map(each -> "`" + each.name() + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining("<br>"));
    }

    private static String titles(List<Cited> cited) {
        return cited.stream()
                .map(each ->
                        each.title().isEmpty()
                                ? "`" + each.name() + "`"
                                : "`%s` %s"
                                        .formatted(
                                                each.name().replaceFirst("\\..*", ""),
                                                GeneratedPage.cell(each.title())))
                .distinct()
                .sorted()
                .collect(Collectors.joining("<br>"));
    }

    private record Citation(Paragraph paragraph, Cited cited) {}
}
