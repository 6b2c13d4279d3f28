package lms.language.event;

/** Checks numbers that count changes or messages. */
final class Counted {

    private Counted() {}

    static void fromOne(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("the first version or sequence is 1");
        }
    }
}
