package lms.actionplan.spelling.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lms.kit.rules.Source;

/** In which order suggestions are made. */
public final class Ranking {

    private static final String VOWELS = "aeiouy";

    private Ranking() {}

    /**
     * A word that may have been meant.
     *
     * @param slips how many slips lie between
     * @param frequency how often people write the word
     */
    public record Candidate(String word, int slips, int frequency) {}

    /**
     * The likeliest first: fewest slips; then those that people make most, which are letters that
     * changed places, a letter left out or added, a vowel for a vowel; then the same first letter;
     * then the commoner word.
     *
     * @param meant how the word is written that is to be replaced, in small letters
     */
    @Source("decision ADR-0058")
    public static List<String> inOrder(String meant, List<Candidate> candidates, int most) {
        return candidates.stream()
                .sorted(
                        Comparator.comparingInt(Candidate::slips)
                                .thenComparingInt(
                                        c -> c.word().charAt(0) == meant.charAt(0) ? 0 : 1)
                                .thenComparingInt(c -> rareness(meant, c.word()))
                                .thenComparing(Candidate::frequency, Comparator.reverseOrder())
                                .thenComparing(Candidate::word))
                .map(Candidate::word)
                .distinct()
                .limit(most)
                .toList();
    }

    /** 0 for the slips that people make most, 1 for others. */
    private static int rareness(String written, String word) {
        if (written.length() != word.length()) {
            return 0;
        }
        if (Arrays.equals(sorted(written), sorted(word))) {
            return 0;
        }
        for (int i = 0; i < word.length(); i++) {
            if (written.charAt(i) != word.charAt(i)) {
                boolean vowels =
                        VOWELS.indexOf(written.charAt(i)) >= 0
                                && VOWELS.indexOf(word.charAt(i)) >= 0;
                return vowels ? 0 : 1;
            }
        }
        return 0;
    }

    private static int[] sorted(String word) {
        return word.chars().sorted().toArray();
    }

    /**
     * How many slips lie between two words, if not more than two; otherwise three. A slip is a
     * letter left out, added or written for another, or two that changed places.
     */
    @Source("decision ADR-0058")
    public static int slips(String one, String other) {
        int far = 3;
        if (Math.abs(one.length() - other.length()) >= far) {
            return far;
        }
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = cell(table, one, other, i, j);
            }
        }
        return Math.min(far, table[one.length()][other.length()]);
    }

    private static int cell(int[][] table, String one, String other, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        table[i - 1][j - 1] + cost, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
