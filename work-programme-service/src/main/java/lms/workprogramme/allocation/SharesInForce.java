package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.List;
import lms.workprogramme.allocation.Candidates.Candidate;

/**
 * The market shares of a day, area by area.
 *
 * @param version the version of the market-share table
 */
public record SharesInForce(String version, LocalDate on, List<OfArea> areas) {

    public SharesInForce {
        areas = List.copyOf(areas);
    }

    /** The rows that hold in an area; a payment group without one has no provision there. */
    public record OfArea(AreaCode area, String name, List<Row> rows) {

        public OfArea {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of shares.
     *
     * @param paymentGroups for which it holds on the day
     * @param source where the shares come from
     * @param totalWeight the sum of the weights that count on the day
     */
    public record Row(
            List<PaymentGroup> paymentGroups,
            LocalDate from,
            String source,
            long totalWeight,
            List<Share> shares) {

        public Row {
            paymentGroups = List.copyOf(paymentGroups);
            shares = List.copyOf(shares);
        }
    }

    /** A provider's share, and what the provider is called. */
    public record Share(Candidate candidate, String providerName) {}
}
