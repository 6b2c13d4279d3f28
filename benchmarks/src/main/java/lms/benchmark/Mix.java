package lms.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Deals what to do next. Out of each hundred acts every kind has exactly its share, in an order
 * that the seed alone decides.
 */
final class Mix {

    private final List<Kind> deck = new ArrayList<>();
    private final Random random;
    private int dealt;

    Mix(long seed) {
        this.random = new Random(seed);
        Arrays.stream(Kind.values())
                .forEach(kind -> deck.addAll(Collections.nCopies(kind.share(), kind)));
    }

    /** What an adviser does with a plan, and how many of a hundred acts it is. */
    enum Kind {
        OPEN("opening a plan", 50),
        SAVE("saving with one new item", 20),
        AMEND("amending a draft", 15),
        LIST("listing a client's interviews", 15);

        private final String words;
        private final int share;

        Kind(String words, int share) {
            this.words = words;
            this.share = share;
        }

        int share() {
            return share;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    Kind next() {
        int at = dealt++ % deck.size();
        if (at == 0) {
            Collections.shuffle(deck, random);
        }
        return deck.get(at);
    }
}
