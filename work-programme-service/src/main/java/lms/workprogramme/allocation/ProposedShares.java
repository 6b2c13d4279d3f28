package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.MarketShares.Area;
import lms.workprogramme.allocation.MarketShares.Shares;

/** A row of shares that is not in the table yet. */
public record ProposedShares(
        AreaCode area, PaymentGroup paymentGroup, LocalDate from, List<Weight> weights) {

    public ProposedShares {
        weights = List.copyOf(weights);
    }

    /** The weight that one contract would have. */
    public record Weight(ProviderCode provider, int weight) {}

    /** Whom it would have a draw made between, from its first day on. */
    public Candidates candidates(Area in, String version) {
        var row =
                new Shares(
                        from,
                        List.of(paymentGroup),
                        weights.stream()
                                .collect(Collectors.toMap(Weight::provider, Weight::weight)),
                        "proposed");
        return in.candidates(version, row, paymentGroup, from);
    }
}
