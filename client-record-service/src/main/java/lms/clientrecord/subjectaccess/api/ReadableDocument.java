package lms.clientrecord.subjectaccess.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lms.clientrecord.subjectaccess.SubjectAccess;
import lms.clientrecord.subjectaccess.SubjectAccess.Section;
import lms.clientrecord.subjectaccess.Titles;

/**
 * The same as a document to read, on a screen, aloud or on paper: one page that needs nothing from
 * elsewhere.
 */
final class ReadableDocument {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private static final String STYLE =
            """
            body { font: 1rem/1.5 Arial, sans-serif; color: #0b0c0c; background: #fff;
              max-width: 60rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 2rem; } h2 { font-size: 1.5rem; margin-top: 2rem; }
            article { border-top: 2px solid #505a5f; padding: .5rem 0; }
            dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem;
              margin: 0; }
            dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere;
              white-space: pre-wrap; }
            ul, ol { margin: 0; padding-left: 1.25rem; }
            a { color: #1d70b8; } a:focus { outline: 3px solid #fd0; color: #0b0c0c; }
            @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } }
            @media print { nav { display: none; } article { break-inside: avoid; }
              body { max-width: none; padding: 0; } }
            """;

    private final StringBuilder page = new StringBuilder();

    private ReadableDocument() {}

    /** The document as HTML. */
    static String of(SubjectAccess all) {
        var document = new ReadableDocument();
        document.write(all);
        return document.page.toString();
    }

    private void write(SubjectAccess all) {
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<title>What we hold about you</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>What we hold about you</h1>\n");
        page.append("<p>This is everything that the client record holds about ");
        text(all.name());
        page.append(", as it was on ");
        text(WHEN.format(all.prepared().at()));
        page.append(". It was prepared by ");
        text(all.prepared().name() + ", office " + all.prepared().office().value());
        page.append(
                ".</p>\n<p>Interviews and Action Plans, the Work Programme, and reports are"
                        + " kept by other services, which answer for themselves.</p>\n");
        contents(all);
        all.sections().forEach(this::section);
        page.append("<h2 id=\"withheld\">What is not in this document</h2>\n<ul>\n");
        all.withheld()
                .forEach(reason -> {
                    page.append("<li>");
                    text(reason);
                    page.append("</li>\n");
                });
        page.append("</ul>\n</main>\n</body>\n</html>\n");
    }

    private void contents(SubjectAccess all) {
        page.append("<nav aria-label=\"Contents\">\n<ol>\n");
        for (var section : all.sections()) {
            page.append("<li><a href=\"#").append(section.name()).append("\">");
            text(section.title());
            page.append("</a></li>\n");
        }
        page.append("<li><a href=\"#withheld\">What is not in this document</a></li>\n")
                .append("</ol>\n</nav>\n");
    }

    private void section(Section section) {
        page.append("<section aria-labelledby=\"").append(section.name()).append("\">\n<h2 id=\"");
        page.append(section.name()).append("\">");
        text(section.title());
        page.append("</h2>\n");
        for (var entry : section.entries()) {
            page.append("<article>\n");
            value(entry);
            page.append("</article>\n");
        }
        page.append("</section>\n");
    }

    private void value(JsonNode value) {
        if (value.isObject()) {
            page.append("<dl>\n");
            value.properties()
                    .forEach(field -> {
                        page.append("<dt>");
                        text(Titles.inWords(field.getKey()));
                        page.append("</dt><dd>");
                        value(field.getValue());
                        page.append("</dd>\n");
                    });
            page.append("</dl>\n");
        } else if (value.isArray() && !value.isEmpty()) {
            page.append("<ul>\n");
            value.forEach(each -> {
                page.append("<li>");
                value(each);
                page.append("</li>\n");
            });
            page.append("</ul>\n");
        } else if (value.isArray()) {
            page.append("none");
        } else if (value.isBoolean()) {
            page.append(value.booleanValue() ? "Yes" : "No");
        } else {
            text(value.asText());
        }
    }

    /** Whatever people wrote stays text. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(letter);
            }
        }
    }
}
