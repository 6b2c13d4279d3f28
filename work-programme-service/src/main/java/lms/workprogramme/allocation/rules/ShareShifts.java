package lms.workprogramme.allocation.rules;

import static lms.workprogramme.allocation.ShareShiftRefusal.FROM_A_DAY_PAST;
import static lms.workprogramme.allocation.ShareShiftRefusal.NOBODY_TO_DRAW;
import static lms.workprogramme.allocation.ShareShiftRefusal.NOT_THE_CONTRACTS;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.MarketShares.Area;
import lms.workprogramme.allocation.MarketShares.Contract;
import lms.workprogramme.allocation.PastDraw;
import lms.workprogramme.allocation.ProposedShares;

/** What a shift of market shares would change. */
public final class ShareShifts {

    private ShareShifts() {}

    /** Whether these shares could be put into the table. */
    @Source("WP ¶8, ¶11, decision ADR-0082")
    public static Ruling mayPropose(ProposedShares proposed, Area area, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        var named = proposed.weights().stream().map(ProposedShares.Weight::provider).toList();
        var contracts = area.contracts().stream().map(Contract::provider).toList();
        if (named.size() != contracts.size()
                || !new HashSet<>(named).equals(new HashSet<>(contracts))) {
            reasons.add(NOT_THE_CONTRACTS.at("/weights"));
        } else if (proposed.candidates(area, "").totalWeight() == 0) {
            reasons.add(NOBODY_TO_DRAW.at("/weights"));
        }
        if (proposed.from().isBefore(on)) {
            reasons.add(FROM_A_DAY_PAST.at("/from"));
        }
        return Ruling.of(reasons);
    }

    /**
     * Whom the client of an earlier draw would have gone to by other shares. The random number of
     * that draw is a place on a line from 0 to 1, on which each candidate has a stretch as long as
     * its share; the same place is looked up on the line of the other shares. So only they make the
     * difference: shares that are the same give the same, and a shift of 5 points moves 5 in 100.
     */
    @Source("WP ¶8, decision ADR-0082")
    public static Candidate under(Candidates other, PastDraw past) {
        var number = Allocation.number(past.seed(), past.referralId(), past.counter());
        var total = BigInteger.valueOf(past.totalWeight());
        var limit = Allocation.limit(total);
        var turns = limit.divide(total);
        // What is drawn is the remainder, so that it decides first; how often the total went into
        // the number is as random, and places the client within the number drawn.
        var place =
                BigInteger.valueOf(past.number())
                        .multiply(turns)
                        .add(number.divide(total))
                        .multiply(BigInteger.valueOf(other.totalWeight()));
        long sum = 0;
        for (var candidate : other.inOrder()) {
            sum += candidate.weight();
            if (BigInteger.valueOf(sum).multiply(limit).compareTo(place) > 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("a place beyond the line");
    }
}
