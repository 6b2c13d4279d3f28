package lms.actionplan.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * The British words of the packaged dictionary, an automaton that is only ever read: any number of
 * threads may ask at once.
 */
final class EnglishWords {

    private static final String WORDS = "/org/languagetool/resource/en/hunspell/en_GB.dict";
    private static final String ABOUT_THEM = "/org/languagetool/resource/en/hunspell/en_GB.info";

    /** Nobody waits for a search that has looked at so many letters. */
    private static final int MOST_STEPS = 400_000;

    private static final int LONGEST = 64;

    private final FSA letters;
    private final Charset charset;
    private final byte separator;
    private final int root;

    private EnglishWords(Dictionary dictionary) {
        this.letters = dictionary.fsa;
        this.charset = Charset.forName(dictionary.metadata.getEncoding());
        this.separator = dictionary.metadata.getSeparator();
        this.root = letters.getRootNode();
    }

    /** Reads the dictionary from the class path. */
    static EnglishWords packaged() {
        try (var words = EnglishWords.class.getResourceAsStream(WORDS);
                var aboutThem = EnglishWords.class.getResourceAsStream(ABOUT_THEM)) {
            if (words == null || aboutThem == null) {
                throw new IllegalStateException("no dictionary at " + WORDS);
            }
            return new EnglishWords(Dictionary.read(words, aboutThem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether it has the spelling, exactly. */
    boolean has(String spelling) {
        var bytes = bytes(spelling);
        if (bytes.length == 0) {
            return false;
        }
        int node = root;
        int arc = 0;
        for (int i = 0; i < bytes.length; i++) {
            arc = letters.getArc(node, bytes[i]);
            boolean goesOn = arc != 0 && !letters.isArcTerminal(arc);
            if (arc == 0 || (i < bytes.length - 1 && !goesOn)) {
                return false;
            }
            node = goesOn ? letters.getEndNode(arc) : 0;
        }
        return endsWord(arc);
    }

    /** What the dictionary's character set lacks becomes a question mark, which no word has. */
    private byte[] bytes(String spelling) {
        return spelling.getBytes(charset);
    }

    private boolean endsWord(int arc) {
        return letters.isArcFinal(arc)
                || (!letters.isArcTerminal(arc)
                        && letters.getArc(letters.getEndNode(arc), separator) != 0);
    }

    /** How often people write the word that the arc ends, from 0 up. */
    private int frequency(int arc) {
        if (letters.isArcTerminal(arc)) {
            return 0;
        }
        int separated = letters.getArc(letters.getEndNode(arc), separator);
        if (separated == 0 || letters.isArcTerminal(separated)) {
            return 0;
        }
        return letters.getArcLabel(letters.getFirstArc(letters.getEndNode(separated))) - 'A';
    }

    /** A word near another one. */
    record Near(String word, int slips, int frequency) {}

    /**
     * The words that are so many slips away at most: a letter left out, added, or written for
     * another, or two that changed places. Capitals do not count.
     */
    List<Near> near(String spelling, int slips) {
        var bytes = bytes(spelling);
        if (bytes.length == 0 || bytes.length > LONGEST) {
            return List.of();
        }
        var search = new Search(bytes, slips);
        search.from(root, 0);
        return search.found;
    }

    /** One search; the rows are those of the table of edit distances along the path. */
    private final class Search {

        private final byte[] sought;
        private final int slips;
        private final byte[] path;
        private final int[][] rows;
        private final List<Near> found = new ArrayList<>();
        private int steps;

        Search(byte[] bytes, int slips) {
            this.sought = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                sought[i] = small(bytes[i]);
            }
            this.slips = slips;
            this.path = new byte[sought.length + slips + 1];
            this.rows = new int[path.length + 1][sought.length + 1];
            for (int i = 0; i <= sought.length; i++) {
                rows[0][i] = i;
            }
        }

        void from(int node, int depth) {
            for (int arc = letters.getFirstArc(node); arc != 0; arc = letters.getNextArc(arc)) {
                byte label = letters.getArcLabel(arc);
                if (label == separator) {
                    continue;
                }
                if (++steps > MOST_STEPS) {
                    return;
                }
                path[depth] = label;
                if (fill(depth + 1, small(label)) > slips) {
                    continue;
                }
                int distance = rows[depth + 1][sought.length];
                if (distance <= slips && endsWord(arc)) {
                    found.add(new Near(word(depth + 1), distance, frequency(arc)));
                }
                if (depth + 1 < path.length - 1 && !letters.isArcTerminal(arc)) {
                    from(letters.getEndNode(arc), depth + 1);
                }
            }
        }

        /** Fills a row near the diagonal, and gives the least in it. */
        private int fill(int depth, byte label) {
            int[] row = rows[depth];
            int[] above = rows[depth - 1];
            int first = Math.max(1, depth - slips);
            int last = Math.min(sought.length, depth + slips);
            row[first - 1] = first == 1 ? depth : slips + 1;
            int least = row[first - 1];
            for (int i = first; i <= last; i++) {
                int cost = sought[i - 1] == label ? 0 : 1;
                int best = above[i - 1] + cost;
                best = Math.min(best, row[i - 1] + 1);
                if (i < depth + slips) {
                    best = Math.min(best, above[i] + 1);
                }
                if (cost == 1
                        && depth > 1
                        && i > 1
                        && sought[i - 2] == label
                        && sought[i - 1] == small(path[depth - 2])) {
                    best = Math.min(best, rows[depth - 2][i - 2] + 1);
                }
                row[i] = best;
                least = Math.min(least, best);
            }
            if (last < sought.length) {
                row[sought.length] = slips + 1;
            }
            return least;
        }

        private String word(int length) {
            return charset.decode(ByteBuffer.wrap(path, 0, length)).toString();
        }
    }

    /** A small letter for a capital one; the letters beyond ASCII stay as they are. */
    private static byte small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
    }
}
