package lms.local.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.local.suite.SuiteFailure;

/** The words after a command; what nobody asked for is an error. */
final class Arguments {

    private final List<String> words;

    Arguments(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    /** Takes a switch away, and tells whether it was there. */
    boolean takes(String name) {
        return words.remove(name);
    }

    /** Takes a setting and its value away: {@code --today 2012-05-01} or {@code --today=…}. */
    Optional<String> value(String name) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.startsWith(name + "=")) {
                words.remove(at);
                return Optional.of(word.substring(name.length() + 1));
            }
            if (word.equals(name)) {
                if (at + 1 == words.size()) {
                    throw new SuiteFailure(name + " needs a value");
                }
                words.remove(at);
                return Optional.of(words.remove(at));
            }
        }
        return Optional.empty();
    }

    /** Takes the next word away. */
    Optional<String> next() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.removeFirst());
    }

    /**
     * Demands that nothing is left.
     *
     * @throws SuiteFailure when something is
     */
    void end() {
        if (!words.isEmpty()) {
            throw new SuiteFailure("Not understood: " + String.join(" ", words) + ". ./lms help");
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new SuiteFailure("Not a date: " + text + ". Write it as 2012-05-01", e);
        }
    }
}
