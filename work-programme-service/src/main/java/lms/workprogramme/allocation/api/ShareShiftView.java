package lms.workprogramme.allocation.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.ProposedShares;
import lms.workprogramme.allocation.ShareShift;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a shift of market shares would change. */
@Schema(
        name = "ShareShiftResult",
        requiredProperties = {
            "area",
            "areaName",
            "paymentGroup",
            "from",
            "sharesVersion",
            "providers",
            "since",
            "until",
            "referrals",
            "elsewhere"
        })
record ShareShiftView(
        AreaCode area,
        String areaName,
        PaymentGroup paymentGroup,
        LocalDate from,
        @Schema(description = "The version of the table that it was compared with.")
                String sharesVersion,
        List<Provider> providers,
        @Schema(description = "The first day of the past draws.") LocalDate since,
        @Schema(description = "The last day of the past draws, today.") LocalDate until,
        @Schema(description = "How many were drawn in these days.") long referrals,
        @Schema(description = "How many of them would have gone to another provider.")
                long elsewhere) {

    /** What it would change for one provider. */
    @Schema(
            name = "ShareShiftProvider",
            requiredProperties = {
                "provider",
                "name",
                "weightAfter",
                "percentAfter",
                "referrals",
                "wouldHaveHad"
            })
    record Provider(
            ProviderCode provider,
            String name,
            @Schema(description = "Absent when the area has no shares for the group on the day.")
                    @Nullable Long weightBefore,
            @Schema(description = "Its share in percent; absent when there is none.")
                    @Nullable BigDecimal percentBefore,
            long weightAfter,
            BigDecimal percentAfter,
            @Nullable LocalDate closedToReferralsFrom,
            @Schema(description = "How many it had of the past draws.") long referrals,
            @Schema(description = "How many it would have had of them.") long wouldHaveHad) {}

    static ShareShiftView of(ProposedShares proposed, ShareShift shift) {
        return new ShareShiftView(
                proposed.area(),
                shift.areaName(),
                proposed.paymentGroup(),
                proposed.from(),
                shift.sharesVersion(),
                shift.providers().stream().map(each -> provider(each, shift)).toList(),
                shift.since(),
                shift.until(),
                shift.referrals(),
                shift.elsewhere());
    }

    private static Provider provider(ShareShift.Provider provider, ShareShift shift) {
        boolean isShared = shift.totalBefore() > 0;
        return new Provider(
                provider.code(),
                provider.name(),
                isShared ? provider.weightBefore() : null,
                isShared ? Percent.of(provider.weightBefore(), shift.totalBefore()) : null,
                provider.weightAfter(),
                Percent.of(provider.weightAfter(), shift.totalAfter()),
                provider.closedToReferralsFrom(),
                provider.referrals(),
                provider.wouldHaveHad());
    }
}
