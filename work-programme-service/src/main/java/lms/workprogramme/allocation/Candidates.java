package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;

/**
 * Between whom a draw is made: the contracts of one area, with the weights that hold for one
 * payment group on one day, in the order of the market-share table.
 *
 * @param sharesVersion the version of the market-share table
 * @param sharesFrom the day from which its row holds
 */
public record Candidates(
        AreaCode area,
        String areaName,
        PaymentGroup paymentGroup,
        LocalDate on,
        String sharesVersion,
        LocalDate sharesFrom,
        List<Candidate> inOrder) {

    public Candidates {
        inOrder = List.copyOf(inOrder);
    }

    /** The sum of the weights. */
    public long totalWeight() {
        return inOrder.stream().mapToLong(Candidate::weight).reduce(0, Math::addExact);
    }

    /** A provider's contract in the area; with weight 0 it gets no referrals. */
    public record Candidate(ProviderCode provider, String provision, long weight) {

        public Candidate {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight below zero");
            }
        }
    }
}
