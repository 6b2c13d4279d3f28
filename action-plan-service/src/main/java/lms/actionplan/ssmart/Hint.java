package lms.actionplan.ssmart;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A piece of advice about a field.
 *
 * @param because the words of the text that gave rise to it; none when something is missing
 */
public record Hint(String pointer, Advice advice, List<String> because) {

    public Hint {
        requireNonNull(pointer, "pointer");
        requireNonNull(advice, "advice");
        because = List.copyOf(because);
    }

    /** Nobody's words belong into a log. */
    @Override
    public String toString() {
        return advice + " " + pointer;
    }
}
