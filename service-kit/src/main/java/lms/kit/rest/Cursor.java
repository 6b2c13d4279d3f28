package lms.kit.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;

/**
 * Where a page ended: the parts of the last row's key, in an opaque text. Never put into it what
 * must not stand in a URL: no name, no NINO.
 */
public record Cursor(List<String> parts) {

    private static final String BETWEEN = "\u001f";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** A cursor of these parts. */
    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(Object::toString).toList());
    }

    /**
     * Reads a cursor that was given out before.
     *
     * @param size how many parts it must have
     * @throws RefusedException when it is not one
     */
    public static Cursor read(String text, int size) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var parts = List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (parts.size() == size) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException _) {
            // refused below
        }
        throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
    }

    /**
     * Reads the place in a list that a cursor tells.
     *
     * @param size how many parts it must have
     * @param place makes the place of the parts, and throws when they tell none
     * @throws RefusedException when it is not a cursor that was given out before
     */
    public static <T> T read(String text, int size, Function<List<String>, T> place) {
        try {
            return place.apply(read(text, size).parts());
        } catch (DateTimeException | IllegalArgumentException _) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
    }

    /** The opaque text. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }
}
