package lms.clientrecord.client.rules;

import java.util.Comparator;
import java.util.List;
import lms.kit.rules.Source;

/** Which names are found by a name that was typed, and which of them come first. */
public final class NameRules {

    private NameRules() {}

    /** Tells whether a typed word may be this name, misspelt: the longer, the more is pardoned. */
    @Source("decision ADR-0048")
    public static boolean mayMean(String typed, String name) {
        return mistakes(typed, name) <= pardoned(typed.length());
    }

    /** Gives how many mistakes are pardoned in a word of that length. */
    @Source("decision ADR-0048")
    public static int pardoned(int length) {
        if (length < 3) {
            return 0;
        }
        if (length < 5) {
            return 1;
        }
        return length < 8 ? 2 : 3;
    }

    /** Gives the word by which to look first: the longest, since the fewest have it. */
    @Source("decision ADR-0048")
    public static String rarest(List<String> sought) {
        return sought.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Counts the letters that were left out, added or mistaken for another, and the neighbours that
     * changed places.
     */
    @Source("decision ADR-0048")
    public static int mistakes(String typed, String name) {
        int[] beforeLast = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        for (int at = 0; at <= name.length(); at++) {
            last[at] = at;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] now = new int[name.length() + 1];
            now[0] = row;
            for (int at = 1; at <= name.length(); at++) {
                int other = typed.charAt(row - 1) == name.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(last[at - 1] + other, 1 + Math.min(last[at], now[at - 1]));
                if (row > 1
                        && at > 1
                        && typed.charAt(row - 1) == name.charAt(at - 2)
                        && typed.charAt(row - 2) == name.charAt(at - 1)) {
                    now[at] = Math.min(now[at], beforeLast[at - 2] + 1);
                }
            }
            beforeLast = last;
            last = now;
        }
        return last[name.length()];
    }
}
