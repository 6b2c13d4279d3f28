package lms.actionplan.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the service that the English dictionary lacks. A file of its own, which an operator
 * can replace: one word a line; lines that begin with {@code #} and blank ones say nothing.
 */
record ServiceWords(Set<String> words) {

    private static final String OWN = "/service-words.txt";

    ServiceWords {
        words = Set.copyOf(words);
    }

    /** The packaged words, or those of the file in their place. */
    static ServiceWords of(Optional<Path> replacedBy) {
        return read(text(replacedBy.orElse(null)));
    }

    /**
     * @throws IllegalArgumentException naming the line, when one is not a word
     */
    static ServiceWords read(String text) {
        var words = new HashSet<String>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    words.add(new Word(line).value());
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("service words, line " + (i + 1), e);
                }
            }
        }
        return new ServiceWords(words);
    }

    private static String text(@Nullable Path replacedBy) {
        try (var own = ServiceWords.class.getResourceAsStream(OWN)) {
            if (replacedBy != null) {
                return Files.readString(replacedBy);
            }
            if (own == null) {
                throw new IllegalStateException("the jar lacks " + OWN);
            }
            return new String(own.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String spelling) {
        return words.contains(spelling);
    }
}
