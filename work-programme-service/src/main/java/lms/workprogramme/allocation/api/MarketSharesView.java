package lms.workprogramme.allocation.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.SharesInForce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contract areas, the provisions in them, and their market shares on a day. */
@Schema(
        name = "MarketShares",
        requiredProperties = {"sharesVersion", "on", "areas"})
record MarketSharesView(
        @Schema(description = "The version of the market-share table.") String sharesVersion,
        @Schema(description = "The day on which they hold.") LocalDate on,
        List<Area> areas) {

    /** A contract area. */
    @Schema(
            name = "MarketSharesOfArea",
            requiredProperties = {"area", "areaName", "shares"})
    record Area(AreaCode area, String areaName, List<Row> shares) {}

    /** The shares of some payment groups. */
    @Schema(
            name = "MarketSharesRow",
            requiredProperties = {"paymentGroups", "from", "source", "contracts"})
    record Row(
            @Schema(description = "The payment groups for which they hold on the day.")
                    List<PaymentGroup> paymentGroups,
            @Schema(description = "The day from which they hold.") LocalDate from,
            @Schema(description = "Where they come from.") String source,
            @Schema(description = "In the order in which a draw goes through them.")
                    List<Contract> contracts) {}

    /** What a provider offers in the area, and its share. */
    @Schema(
            name = "MarketShare",
            requiredProperties = {"provider", "name", "provision", "weight", "listedWeight"})
    record Contract(
            ProviderCode provider,
            String name,
            String provision,
            @Schema(description = "The weight that counts on the day; 0 gets no referrals.")
                    long weight,
            @Schema(description = "The weight in the table.") long listedWeight,
            @Schema(description = "Its share in percent; absent when nobody takes referrals.")
                    @Nullable BigDecimal percent,
            @Nullable LocalDate closedToReferralsFrom) {}

    static MarketSharesView of(SharesInForce shares) {
        return new MarketSharesView(
                shares.version(),
                shares.on(),
                shares.areas().stream()
                        .map(each ->
                                new Area(
                                        each.area(),
                                        each.name(),
                                        each.rows().stream().map(MarketSharesView::row).toList()))
                        .toList());
    }

    private static Row row(SharesInForce.Row row) {
        return new Row(
                row.paymentGroups(),
                row.from(),
                row.source(),
                row.shares().stream().map(each -> contract(each, row.totalWeight())).toList());
    }

    private static Contract contract(SharesInForce.Share share, long total) {
        var candidate = share.candidate();
        return new Contract(
                candidate.provider(),
                share.providerName(),
                candidate.provision(),
                candidate.weight(),
                candidate.listedWeight(),
                total == 0 ? null : Percent.of(candidate.weight(), total),
                candidate.closedToReferralsFrom());
    }
}
