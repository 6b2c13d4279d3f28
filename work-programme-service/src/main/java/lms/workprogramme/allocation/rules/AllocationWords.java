package lms.workprogramme.allocation.rules;

import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Source;
import lms.workprogramme.allocation.LedgerEntry;

/** Tells a draw in plain words. */
public final class AllocationWords {

    private AllocationWords() {}

    /** The draw of a ledger entry, sentence by sentence. */
    @Source("decision ADR-0012")
    public static List<String> of(LedgerEntry entry) {
        var from = entry.candidates();
        var draw = entry.draw();
        var words = new ArrayList<String>();
        words.add("The provider was drawn at random; neither adviser nor customer chooses.");
        words.add(
                "The customer lives in contract area %s, %s, and is in payment group %d."
                        .formatted(from.area(), from.areaName(), from.paymentGroup().number()));
        words.add(
                "Market shares of version %s hold there from %s."
                        .formatted(from.sharesVersion(), from.sharesFrom()));
        long first = 0;
        for (var candidate : from.inOrder()) {
            words.add(numbers(candidate.provider().value(), candidate.weight(), first));
            first += candidate.weight();
        }
        words.add(
                "The number drawn is %d, so the provider is %s."
                        .formatted(draw.number(), draw.chosen().provider()));
        words.add(
                "Anyone can draw it once more from the seed, the referral's id and counter %d, by %s."
                        .formatted(draw.counter(), entry.algorithm()));
        return List.copyOf(words);
    }

    private static String numbers(String provider, long weight, long first) {
        if (weight == 0) {
            return "%s takes no new referrals.".formatted(provider);
        }
        return weight == 1
                ? "%s has weight 1: number %d.".formatted(provider, first)
                : "%s has weight %d: numbers %d to %d."
                        .formatted(provider, weight, first, first + weight - 1);
    }
}
