package lms.workprogramme.referral.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.Seed;
import lms.workprogramme.allocation.rules.AllocationWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ledger entry of a draw: enough to make it once more. */
@Schema(
        name = "Allocation",
        requiredProperties = {
            "referralId",
            "area",
            "areaName",
            "paymentGroup",
            "on",
            "sharesVersion",
            "sharesFrom",
            "candidates",
            "totalWeight",
            "algorithm",
            "seed",
            "counter",
            "draw",
            "chosen",
            "drawnAt",
            "explanation"
        })
record AllocationView(
        ReferralId referralId,
        AreaCode area,
        String areaName,
        PaymentGroup paymentGroup,
        @Schema(description = "The day of the draw.") LocalDate on,
        @Schema(description = "The version of the market-share table.") String sharesVersion,
        @Schema(description = "The day from which its row holds.") LocalDate sharesFrom,
        @Schema(description = "In the order in which the draw goes through them.")
                List<Candidate> candidates,
        long totalWeight,
        String algorithm,
        Seed seed,
        @Schema(description = "How many numbers were rejected before this one.") long counter,
        @Schema(description = "From 0 to the total weight less 1.") long draw,
        ProviderCode chosen,
        Instant drawnAt,
        @Schema(description = "The same in plain words.") List<String> explanation) {

    static AllocationView of(LedgerEntry entry) {
        var from = entry.candidates();
        return new AllocationView(
                entry.referralId(),
                from.area(),
                from.areaName(),
                from.paymentGroup(),
                from.on(),
                from.sharesVersion(),
                from.sharesFrom(),
                from.inOrder(),
                from.totalWeight(),
                entry.algorithm(),
                entry.seed(),
                entry.draw().counter(),
                entry.draw().number(),
                entry.draw().chosen().provider(),
                entry.drawnAt(),
                AllocationWords.of(entry));
    }
}
