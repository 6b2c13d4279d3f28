package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import lms.actionplan.ActionPlanConfig;
import lms.actionplan.spelling.rules.Ranking;
import lms.actionplan.spelling.rules.Ranking.Candidate;
import lms.actionplan.spelling.rules.Recognising;

/** Knows British spelling and the words of the service (AP ¶110-111). */
@ApplicationScoped
public class Speller {

    private static final int MOST_SUGGESTIONS = 5;
    private static final int MOST_REMEMBERED = 10_000;

    /** A shorter word is two slips away from too many. */
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 4;

    private final EnglishWords english = EnglishWords.packaged();
    private final ServiceWords service;
    private final SequencedMap<String, List<String>> remembered =
            new LinkedHashMap<>(16, 0.75f, true);

    Speller(ActionPlanConfig config) {
        this.service = ServiceWords.of(config.serviceWordsFile());
    }

    /** Tells whether a spelling is in the dictionary or among the service's words, exactly. */
    boolean has(String spelling) {
        return service.has(spelling) || english.has(spelling);
    }

    /** Tells whether a word in small letters is one slip away from one of the dictionary's. */
    boolean isOneSlipFromAWord(String word) {
        return english.near(word, 1).stream()
                .anyMatch(near -> near.word().equals(near.word().toLowerCase(Locale.UK)));
    }

    /** What a word may have been meant to be, the likeliest first; at most five. */
    List<String> suggestions(String word) {
        var plain = Plain.of(word);
        return likeliest(plain.toLowerCase(Locale.UK)).stream()
                .map(suggestion -> Recognising.asWritten(plain, suggestion))
                .distinct()
                .toList();
    }

    private List<String> likeliest(String small) {
        synchronized (remembered) {
            var known = remembered.get(small);
            if (known != null) {
                return known;
            }
        }
        var found = search(small);
        synchronized (remembered) {
            remembered.put(small, found);
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.pollFirstEntry();
            }
        }
        return found;
    }

    private List<String> search(String small) {
        var candidates = candidates(small, 1);
        if (candidates.isEmpty() && small.length() >= LONG_ENOUGH_FOR_TWO_SLIPS) {
            candidates = candidates(small, 2);
        }
        var suggestions = new ArrayList<>(Ranking.inOrder(small, candidates, MOST_SUGGESTIONS));
        inTwo(small).stream()
                .limit(Math.max(0, MOST_SUGGESTIONS - suggestions.size()))
                .forEach(suggestions::add);
        return List.copyOf(suggestions);
    }

    private List<Candidate> candidates(String small, int slips) {
        var candidates = new ArrayList<Candidate>();
        for (var near : english.near(small, slips)) {
            candidates.add(new Candidate(near.word(), near.slips(), near.frequency()));
        }
        for (var word : service.words()) {
            int between = Ranking.slips(small, word.toLowerCase(Locale.UK));
            if (between <= slips) {
                candidates.add(new Candidate(word, between, 0));
            }
        }
        return candidates;
    }

    /** Two words written as one. */
    private List<String> inTwo(String small) {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < small.length() - 1; i++) {
            var first = small.substring(0, i);
            var second = small.substring(i);
            if ((first.length() > 1 || first.equals("a")) && has(first) && has(second)) {
                pairs.add(first + " " + second);
            }
        }
        return pairs;
    }
}
