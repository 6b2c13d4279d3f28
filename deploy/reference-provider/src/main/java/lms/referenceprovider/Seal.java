package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * The seal of a referral: {@code handoverHash} is the SHA-256 of the message without that field, in
 * the canonical form of RFC 8785. The messages have whole numbers only, which makes it easy: no
 * spaces, members in the order of their names, and every character as it is but for quotation mark,
 * backslash and what is below a space.
 */
final class Seal {

    private static final String FIELD = "handoverHash";

    private Seal() {}

    /** Whether the message is as it was sealed; one from before there were seals is. */
    static boolean holds(JsonNode referral) {
        JsonNode seal = referral.path(FIELD);
        return seal.isMissingNode() || seal.asText().equals(of(referral));
    }

    /** The seal that the message should bear. */
    static String of(JsonNode referral) {
        ObjectNode unsealed = referral.deepCopy();
        unsealed.remove(FIELD);
        return HexFormat.of().formatHex(sha256().digest(canonical(unsealed).getBytes(UTF_8)));
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            var members = new TreeMap<String, String>();
            node.properties()
                    .forEach(member -> members.put(member.getKey(), canonical(member.getValue())));
            List<String> written = new ArrayList<>();
            members.forEach((name, value) -> written.add(quoted(name) + ":" + value));
            return "{" + String.join(",", written) + "}";
        }
        if (node.isArray()) {
            List<String> written = new ArrayList<>();
            node.forEach(each -> written.add(canonical(each)));
            return "[" + String.join(",", written) + "]";
        }
        return node.isTextual() ? quoted(node.textValue()) : node.asText();
    }

    private static String quoted(String text) {
        var written = new StringBuilder("\"");
        text.chars().forEach(letter -> written.append(escaped((char) letter)));
        return written.append('"').toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> letter < ' ' ? "\\u%04x".formatted((int) letter) : String.valueOf(letter);
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every Java platform has SHA-256", failure);
        }
    }
}
