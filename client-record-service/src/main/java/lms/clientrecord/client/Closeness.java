package lms.clientrecord.client;

import java.util.Comparator;

/**
 * How well a client's names answer the name that was sought; the best come first.
 *
 * @param mistakes how many slips of the keyboard lie between them
 */
public record Closeness(Kind kind, int mistakes) implements Comparable<Closeness> {

    /** Every word sought is one of the names, begins one, or is one misspelt. */
    public enum Kind {
        WHOLE,
        BEGINNING,
        MISSPELT
    }

    private static final Comparator<Closeness> BEST_FIRST =
            Comparator.comparing(Closeness::kind).thenComparingInt(Closeness::mistakes);

    @Override
    public int compareTo(Closeness other) {
        return BEST_FIRST.compare(this, other);
    }
}
