package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper, in the words of one language: nothing is left to decide but where the
 * lines break.
 *
 * @param language as HTML and PDF name it
 * @param title what the document is, without saying whose
 * @param reference the National Insurance number or the temporary reference
 * @param facts which version it is, and when and for what it was printed
 * @param before what comes before the Action Items
 * @param items absent when there are none to print (AP ¶118)
 * @param after what comes after the Action Items
 * @param note absent unless a character could not be printed
 */
public record PrintedPlan(
        String language,
        String title,
        String heading,
        String nameLabel,
        String name,
        String referenceLabel,
        String reference,
        List<Row> facts,
        List<Section> before,
        @Nullable ItemList items,
        List<Section> after,
        Signing signing,
        String footer,
        String pageWord,
        String ofWord,
        @Nullable String note) {

    public PrintedPlan {
        requireNonNull(language, "language");
        requireNonNull(title, "title");
        requireNonNull(heading, "heading");
        facts = List.copyOf(facts);
        before = List.copyOf(before);
        after = List.copyOf(after);
        requireNonNull(signing, "signing");
    }

    /** The same with a note. */
    public PrintedPlan withNote(String words) {
        return new PrintedPlan(
                language,
                title,
                heading,
                nameLabel,
                name,
                referenceLabel,
                reference,
                facts,
                before,
                items,
                after,
                signing,
                footer,
                pageWord,
                ofWord,
                words);
    }

    /** Tells whether a sign occurs in anything that people wrote. */
    public boolean says(String sign) {
        var sections = Stream.concat(before.stream(), after.stream());
        var tabs = sections.flatMap(each -> texts(each.rows(), each.text()));
        var listed = items == null ? Stream.<Item>of() : items.items().stream();
        var steps =
                listed.flatMap(each ->
                        Stream.concat(
                                texts(each.facts(), each.text()),
                                each.reviews().stream()
                                        .flatMap(one -> Stream.of(one.recorded(), one.text()))));
        return Stream.of(texts(facts, name), tabs, steps)
                .flatMap(each -> each)
                .anyMatch(text -> text.contains(sign));
    }

    private static Stream<String> texts(List<Row> rows, @Nullable String text) {
        return Stream.concat(
                Stream.ofNullable(text), rows.stream().flatMap(row -> row.values().stream()));
    }

    /** Hides what it says. */
    @Override
    public String toString() {
        return "PrintedPlan[hidden]";
    }

    /**
     * What is recorded under a label.
     *
     * @param label empty where the heading says enough
     */
    public record Row(String label, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * A part of the plan under a heading.
     *
     * @param text the adviser's own words
     */
    public record Section(String heading, List<Row> rows, @Nullable String text) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** The Action Items. */
    public record ItemList(String heading, List<Item> items) {

        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * One Action Item.
     *
     * @param by by which day it is to be done
     * @param closed absent while it is open
     * @param facts who is to do it, who recorded it and when
     */
    public record Item(
            String heading,
            String by,
            @Nullable String closed,
            String text,
            List<Row> facts,
            String reviewsHeading,
            List<Review> reviews) {

        public Item {
            facts = List.copyOf(facts);
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * One review of an Action Item.
     *
     * @param recorded when and by whom
     */
    public record Review(String heading, String recorded, String text) {}

    /** Where customer and adviser sign (AP ¶10). */
    public record Signing(String heading, String sentence, List<String> lines, String dateLabel) {

        public Signing {
            lines = List.copyOf(lines);
        }
    }
}
