package lms.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the like request for another client in place of the recorded numbers and ids. An
 * id that it knows nothing of becomes a new one, always the same for the same.
 */
final class Likeness {

    private final Map<String, String> others = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final UnaryOperator<@Nullable String> known;

    Likeness() {
        this(recorded -> null);
    }

    /**
     * @param known gives what stands in place of a recorded id; null when it knows nothing of it
     */
    Likeness(UnaryOperator<@Nullable String> known) {
        this.known = known;
    }

    /** A number like no other, wherever it stands, becomes another. */
    Likeness word(long recorded, long other) {
        others.put(Long.toString(recorded), Long.toString(other));
        return this;
    }

    /** An id becomes another. */
    Likeness id(String recorded, String other) {
        others.put(recorded, other);
        return this;
    }

    /** What is inserted into this column, {@code table.column}, becomes another value. */
    Likeness column(String name, long other) {
        columns.put(name, Long.toString(other));
        return this;
    }

    private @Nullable String inColumn(String column) {
        return columns.isEmpty() || column.isEmpty() ? null : columns.get(column);
    }

    private String other(String recorded) {
        return others.computeIfAbsent(
                recorded,
                id -> {
                    var other = known.apply(id);
                    return other == null ? UUID.randomUUID().toString() : other;
                });
    }

    /** A recorded value, taken apart once, so that making a like one takes next to no time. */
    static final class Value {

        private static final String ID =
                "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

        private final String column;
        private final boolean isBytes;
        private final @Nullable String whole;
        private final List<Part> parts = new ArrayList<>();

        /**
         * @param column what it is inserted into, as {@code table.column}; empty when it is not
         * @param words the numbers like no other
         */
        Value(@Nullable String recorded, String column, Collection<String> words) {
            this.column = column;
            this.isBytes = recorded != null && recorded.startsWith("\\x");
            this.whole = isBytes ? text(recorded) : recorded;
            if (whole != null) {
                takeApart(whole, words);
            }
        }

        private record Part(String text, boolean changes) {}

        private static @Nullable String text(@Nullable String hex) {
            return hex == null
                    ? null
                    : new String(HexFormat.of().parseHex(hex.substring(2)), UTF_8);
        }

        private void takeApart(String text, Collection<String> words) {
            var changing = new ArrayList<>(List.of(ID));
            changing.addAll(words);
            var matcher = Pattern.compile(String.join("|", changing)).matcher(text);
            int from = 0;
            while (matcher.find()) {
                parts.add(new Part(text.substring(from, matcher.start()), false));
                parts.add(new Part(matcher.group(), true));
                from = matcher.end();
            }
            parts.add(new Part(text.substring(from), false));
        }

        /** Gives the like value: text, bytes or nothing. */
        @Nullable Object like(Likeness likeness) {
            var given = likeness.inColumn(column);
            if (given != null) {
                return given;
            }
            if (whole == null) {
                return null;
            }
            var text = parts.size() == 1 ? whole : joined(whole.length(), likeness);
            return isBytes ? text.getBytes(UTF_8) : text;
        }

        private String joined(int length, Likeness likeness) {
            var text = new StringBuilder(length);
            for (var part : parts) {
                text.append(part.changes() ? likeness.other(part.text()) : part.text());
            }
            return text.toString();
        }
    }
}
