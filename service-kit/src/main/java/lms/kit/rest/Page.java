package lms.kit.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the list's own order.
 *
 * @param next what to give as {@code after} for the following page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** No page is longer. */
    public static final int LONGEST = 100;

    /** How long a page is when nobody asks. */
    public static final String USUAL = "50";

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read one more than asked for.
     *
     * @param rows at most {@code limit + 1}
     * @param key gives the parts of the key of a row, by which the list is ordered
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, key.apply(items.getLast()).text());
    }

    /** The page with its items turned into something else. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
