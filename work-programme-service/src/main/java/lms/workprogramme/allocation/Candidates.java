package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;
import org.jspecify.annotations.Nullable;

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

    /**
     * A provider's contract in the area; with weight 0 it gets no referrals.
     *
     * @param weight the weight that counts on the day
     * @param listedWeight the weight in the market-share table; another one only when the contract
     *     is closed, whose share the others then have in proportion to their own
     * @param closedToReferralsFrom since when the contract takes no new referrals, if it is closed
     */
    public record Candidate(
            ProviderCode provider,
            String provision,
            long weight,
            long listedWeight,
            @Nullable LocalDate closedToReferralsFrom) {

        /**
         * @throws IllegalArgumentException when a weight is below zero, or counts for a closed
         *     contract, or is not the listed one of an open contract
         */
        public Candidate {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight below zero");
            }
            if (weight != (closedToReferralsFrom == null ? listedWeight : 0)) {
                throw new IllegalArgumentException("not the weight of this contract");
            }
        }

        /** A contract that is open to referrals. */
        public Candidate(ProviderCode provider, String provision, long weight) {
            this(provider, provision, weight, weight, null);
        }

        /** The contract once it takes no new referrals. */
        public Candidate closed(LocalDate from) {
            return new Candidate(provider, provision, 0, listedWeight, from);
        }
    }
}
