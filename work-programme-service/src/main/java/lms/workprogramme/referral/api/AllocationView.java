package lms.workprogramme.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.Seed;
import lms.workprogramme.allocation.ToldAllocation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The ledger entry of a referral: enough to draw once more. */
@Schema(
        name = "Allocation",
        requiredProperties = {
            "referralId",
            "choice",
            "area",
            "areaName",
            "paymentGroup",
            "on",
            "sharesVersion",
            "sharesFrom",
            "candidates",
            "totalWeight",
            "chosen",
            "drawnAt",
            "explanation",
            "explanationInWelsh"
        })
record AllocationView(
        ReferralId referralId,
        @Schema(
                        description =
                                "Drawn, or Followed when the other member of a joint claim was"
                                        + " referred to the same provider before (WP ¶18).")
                Way choice,
        AreaCode area,
        String areaName,
        PaymentGroup paymentGroup,
        @Schema(description = "The day of the draw.") LocalDate on,
        @Schema(description = "The version of the market-share table.") String sharesVersion,
        @Schema(description = "The day from which its row holds.") LocalDate sharesFrom,
        @Schema(description = "In the order in which the draw goes through them.")
                List<Candidate> candidates,
        @Schema(description = "The sum of the weights that count.") long totalWeight,
        @Schema(description = "Absent when nothing was drawn.") @Nullable String algorithm,
        @Schema(description = "Absent when nothing was drawn.") @Nullable Seed seed,
        @Schema(description = "How many numbers were rejected before this one.")
                @Nullable Long counter,
        @Schema(description = "From 0 to the total weight less 1.") @Nullable Long draw,
        @Schema(description = "The referral that is followed; absent when one was drawn.")
                @Nullable ReferralId firstReferralId,
        ProviderCode chosen,
        Instant drawnAt,
        @Schema(description = "The same in plain words, for the client.") List<String> explanation,
        @Schema(description = "The same in Welsh.") List<String> explanationInWelsh) {

    static AllocationView of(ToldAllocation told) {
        var drawn =
                switch (told.entry().choice()) {
                    case Choice.Drawn each -> each;
                    case Choice.Followed(var _, var _) -> null;
                };
        var first =
                switch (told.entry().choice()) {
                    case Choice.Drawn(var _, var _, var _) -> null;
                    case Choice.Followed(var referral, var _) -> referral;
                };
        var entry = told.entry();
        var from = entry.candidates();
        return new AllocationView(
                entry.referralId(),
                first == null ? Way.DRAWN : Way.FOLLOWED,
                from.area(),
                from.areaName(),
                from.paymentGroup(),
                from.on(),
                from.sharesVersion(),
                from.sharesFrom(),
                from.inOrder(),
                from.totalWeight(),
                drawn == null ? null : drawn.algorithm(),
                drawn == null ? null : drawn.seed(),
                drawn == null ? null : drawn.draw().counter(),
                drawn == null ? null : drawn.draw().number(),
                first,
                entry.chosen().provider(),
                entry.drawnAt(),
                told.english(),
                told.welsh());
    }

    /** How the provider was found. */
    @Schema(name = "AllocationChoice")
    enum Way {
        @JsonProperty("Drawn")
        DRAWN,
        @JsonProperty("Followed")
        FOLLOWED
    }
}
