package lms.journey.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lms.journey.catalogue.Sources.JavaSource;

/**
 * A class or method that names its sources.
 *
 * @param name for example {@code OverdueRules.isOverdue}
 * @param title the display name of its class; empty when it has none
 */
record Cited(String module, String name, String title, List<Paragraph> paragraphs) {

    private static final Pattern SOURCE =
            Pattern.compile("@Source\\(\\s*((?:\"[^\"]*\"[\\s+]*)+)\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)|(\\w+)\\s*\\((?!\\s*\")");
    private static final Pattern TITLE =
            Pattern.compile("@DisplayName\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ANNOTATION =
            Pattern.compile(
                    "@\\w+(?:\\((?:[^()\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\"|\\([^()]*+\\))*+\\))?");

    /** Finds what names its sources in a file. */
    static List<Cited> in(JavaSource file) {
        var found = new ArrayList<Cited>();
        var source = SOURCE.matcher(file.text());
        while (source.find()) {
            found.add(
                    new Cited(
                            file.module(),
                            declaredAfter(file, source.end()),
                            titleOf(file),
                            Paragraph.all(joined(source.group(1)))));
        }
        return found;
    }

    private static String joined(String literals) {
        var text = new StringBuilder();
        var literal = LITERAL.matcher(literals);
        while (literal.find()) {
            text.append(literal.group(1));
        }
        return text.toString();
    }

    private static String declaredAfter(JavaSource file, int place) {
        var rest = ANNOTATION.matcher(file.text().substring(place)).replaceAll("");
        var declared = DECLARED.matcher(rest);
        if (!declared.find()) {
            throw new IllegalStateException("nothing follows @Source in " + file.path());
        }
        var type = declared.group(1);
        if (type != null) {
            return type.equals(file.className()) ? type : file.className() + "." + type;
        }
        return file.className() + "." + declared.group(2);
    }

    private static String titleOf(JavaSource file) {
        var title = TITLE.matcher(file.text());
        return title.find() ? title.group(1).replace("\\\"", "\"") : "";
    }
}
