package lms.workprogramme.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON in the one form that RFC 8785 (JCS) gives it: no spaces, the members of an object in the
 * order of their names by UTF-16 code units, only those characters escaped that must be, and whole
 * numbers in plain digits. What is handed over has no other numbers.
 */
final class CanonicalJson {

    private static final long GREATEST_EXACT = (1L << 53) - 1;
    private static final char FIRST_PRINTABLE = ' ';

    private CanonicalJson() {}

    /**
     * Writes a document in its canonical form.
     *
     * @throws IllegalArgumentException for a number that is not whole, or that a double cannot hold
     */
    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT ->
                    node.propertyStream()
                            .sorted(Comparator.comparing(Map.Entry::getKey))
                            .map(member -> text(member.getKey()) + ":" + of(member.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
            case ARRAY ->
                    node.valueStream()
                            .map(CanonicalJson::of)
                            .collect(Collectors.joining(",", "[", "]"));
            case STRING -> text(node.textValue());
            case NUMBER -> number(node);
            case BOOLEAN, NULL -> node.asText();
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("not a value that travels as JSON");
        };
    }

    private static String number(JsonNode node) {
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || Math.abs(node.longValue()) > GREATEST_EXACT) {
            throw new IllegalArgumentException("not a whole number that a double holds exactly");
        }
        return Long.toString(node.longValue());
    }

    private static String text(String plain) {
        var written = new StringBuilder("\"");
        for (int i = 0; i < plain.length(); i++) {
            write(plain.charAt(i), written);
        }
        return written.append('"').toString();
    }

    private static void write(char letter, StringBuilder written) {
        switch (letter) {
            case '"' -> written.append("\\\"");
            case '\\' -> written.append("\\\\");
            case '\b' -> written.append("\\b");
            case '\t' -> written.append("\\t");
            case '\n' -> written.append("\\n");
            case '\f' -> written.append("\\f");
            case '\r' -> written.append("\\r");
            default -> {
                if (letter < FIRST_PRINTABLE) {
                    written.append("\\u%04x".formatted((int) letter));
                } else {
                    written.append(letter);
                }
            }
        }
    }
}
