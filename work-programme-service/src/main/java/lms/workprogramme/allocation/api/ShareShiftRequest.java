package lms.workprogramme.allocation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.ProposedShares;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of shares to try out. */
@Schema(
        name = "ShareShift",
        examples =
                """
                {
                  "area": "CPA 16",
                  "paymentGroup": 1,
                  "from": "2012-06-01",
                  "weights": [
                    {"provider": "calder-futures", "weight": 45},
                    {"provider": "aire-works", "weight": 55}
                  ],
                  "days": 90
                }
                """)
record ShareShiftRequest(
        @NotNull AreaCode area,
        @NotNull PaymentGroup paymentGroup,
        @Schema(description = "The day from which the shares would hold.") @NotNull LocalDate from,
        @Schema(description = "One for each contract of the area.") @NotEmpty @Size(max = 20)
                List<@NotNull @Valid Weight> weights,
        @Schema(description = "How many days of past draws to look at, today counted.")
                @NotNull
                @Min(1)
                @Max(366)
                Integer days) {

    /** What one contract would weigh. */
    @Schema(name = "ProposedWeight")
    record Weight(
            @NotNull ProviderCode provider,
            @Schema(description = "Only the proportion counts; with 0 it gets no referrals.")
                    @NotNull
                    @Min(0)
                    @Max(1_000_000)
                    Integer weight) {}

    ProposedShares toDomain() {
        return new ProposedShares(
                area,
                paymentGroup,
                from,
                weights.stream()
                        .map(each -> new ProposedShares.Weight(each.provider(), each.weight()))
                        .toList());
    }
}
