package lms.workprogramme.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import lms.kit.time.Today;
import lms.workprogramme.allocation.MarketShares.Area;
import lms.workprogramme.allocation.MarketShares.Shares;
import lms.workprogramme.allocation.SharesInForce.OfArea;
import lms.workprogramme.allocation.SharesInForce.Row;
import lms.workprogramme.allocation.SharesInForce.Share;
import org.jspecify.annotations.Nullable;

/** Tells by which market shares a draw is made on a day (WP ¶8). */
@ApplicationScoped
public class ReadMarketShares {

    private final MarketShares shares;
    private final Today today;

    ReadMarketShares(MarketShares shares, Today today) {
        this.shares = shares;
        this.today = today;
    }

    /** The shares of a day; of today when none is named. */
    public SharesInForce on(@Nullable LocalDate day) {
        var on = day == null ? today.date() : day;
        return new SharesInForce(
                shares.version(),
                on,
                shares.areas().stream()
                        .map(area -> new OfArea(area.code(), area.name(), rows(area, on)))
                        .toList());
    }

    private List<Row> rows(Area area, LocalDate on) {
        var groups = new LinkedHashMap<Shares, List<PaymentGroup>>();
        for (var group : PaymentGroup.all()) {
            area.row(group, on)
                    .ifPresent(
                            row -> groups.computeIfAbsent(row, _ -> new ArrayList<>()).add(group));
        }
        return groups.entrySet().stream()
                .map(each -> row(area, each.getKey(), each.getValue(), on))
                .toList();
    }

    private Row row(Area area, Shares row, List<PaymentGroup> groups, LocalDate on) {
        var candidates = area.candidates(shares.version(), row, groups.getFirst(), on);
        return new Row(
                groups,
                row.from(),
                row.source(),
                candidates.totalWeight(),
                candidates.inOrder().stream()
                        .map(each -> new Share(each, shares.nameOf(each.provider())))
                        .toList());
    }
}
