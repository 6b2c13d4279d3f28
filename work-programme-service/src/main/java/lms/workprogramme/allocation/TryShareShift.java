package lms.workprogramme.allocation;

import static lms.workprogramme.allocation.ShareShiftRefusal.NO_SUCH_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.AllocationLedger.PlaceInLedger;
import lms.workprogramme.allocation.rules.Allocation;
import lms.workprogramme.allocation.rules.ShareShifts;

/** Tells what a shift of market shares would change, and keeps nothing of it. */
@ApplicationScoped
public class TryShareShift {

    private static final int AT_ONCE = 1_000;

    private final MarketShares shares;
    private final AllocationLedger ledger;
    private final Today today;

    TryShareShift(MarketShares shares, AllocationLedger ledger, Today today) {
        this.shares = shares;
        this.ledger = ledger;
        this.today = today;
    }

    /**
     * Compares the proposed shares with those that would hold otherwise, and looks up where the
     * clients drawn for in the last days would have gone.
     *
     * @param days how many days back, today counted
     * @throws RefusedException when these shares could not be put into the table
     */
    @Transactional
    public ShareShift of(ProposedShares proposed, int days) {
        LocalDate on = today.date();
        var area =
                shares.area(proposed.area())
                        .orElseThrow(() -> new RefusedException(List.of(NO_SUCH_AREA.at("/area"))));
        ShareShifts.mayPropose(proposed, area, on).orRefuse();

        var after = proposed.candidates(area, shares.version());
        var before = shares.candidates(area, proposed.paymentGroup(), proposed.from()).orElse(null);
        var since = on.minusDays(days - 1L);
        var redrawn = new Redrawn();
        var past = ledger.drawn(scope(proposed, since), null, AT_ONCE);
        while (!past.isEmpty()) {
            past.forEach(draw -> redrawn.count(draw, ShareShifts.under(after, draw).provider()));
            past = ledger.drawn(scope(proposed, since), placeOf(past), AT_ONCE);
        }
        return new ShareShift(
                area.name(),
                shares.version(),
                before == null ? 0 : before.totalWeight(),
                after.totalWeight(),
                since,
                on,
                redrawn.all,
                redrawn.elsewhere,
                after.inOrder().stream()
                        .map(candidate ->
                                new ShareShift.Provider(
                                        candidate.provider(),
                                        shares.nameOf(candidate.provider()),
                                        before == null ? 0 : weight(before, candidate.provider()),
                                        candidate.weight(),
                                        candidate.closedToReferralsFrom(),
                                        redrawn.went.getOrDefault(candidate.provider(), 0L),
                                        redrawn.wouldGo.getOrDefault(candidate.provider(), 0L)))
                        .toList());
    }

    private static AllocationLedger.Scope scope(ProposedShares proposed, LocalDate since) {
        return new AllocationLedger.Scope(
                proposed.area(), proposed.paymentGroup(), since, Allocation.ALGORITHM);
    }

    private static PlaceInLedger placeOf(List<PastDraw> page) {
        return new PlaceInLedger(page.getLast().on(), page.getLast().referralId());
    }

    private static long weight(Candidates candidates, ProviderCode provider) {
        return candidates.inOrder().stream()
                .filter(each -> each.provider().equals(provider))
                .mapToLong(Candidates.Candidate::weight)
                .sum();
    }

    /** Counts the past draws one after the other, so that no list of them is needed. */
    private static final class Redrawn {
        private final Map<ProviderCode, Long> went = new HashMap<>();
        private final Map<ProviderCode, Long> wouldGo = new HashMap<>();
        private long all;
        private long elsewhere;

        private void count(PastDraw past, ProviderCode other) {
            all++;
            elsewhere += past.chosen().equals(other) ? 0 : 1;
            went.merge(past.chosen(), 1L, Long::sum);
            wouldGo.merge(other, 1L, Long::sum);
        }
    }
}
