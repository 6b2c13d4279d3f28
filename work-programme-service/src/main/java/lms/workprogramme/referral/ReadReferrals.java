package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AllocationLedger;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.MarketShares;
import lms.workprogramme.allocation.ToldAllocation;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.referral.Referrals.Position;
import org.jspecify.annotations.Nullable;

/** Shows referrals and their ledger entries to those who may know of the client. */
@ApplicationScoped
public class ReadReferrals {

    private final VisibleClients clients;
    private final Referrals referrals;
    private final AllocationLedger ledger;
    private final MarketShares shares;
    private final ShowReferral show;

    ReadReferrals(
            VisibleClients clients,
            Referrals referrals,
            AllocationLedger ledger,
            MarketShares shares,
            ShowReferral show) {
        this.clients = clients;
        this.referrals = referrals;
        this.ledger = ledger;
        this.shares = shares;
        this.show = show;
    }

    /** A client's referrals, the newest first. */
    @Transactional
    public Page<ShownReferral> of(ClientId clientId, @Nullable String after, int limit) {
        clients.require(clientId);
        var rows = referrals.of(clientId, after == null ? null : position(after), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.made().at(), row.id())).map(show::of);
    }

    /** One referral. */
    @Transactional
    public ShownReferral one(ReferralId id) {
        return show.of(visible(id));
    }

    private Referral visible(ReferralId id) {
        var referral = referrals.find(id).orElseThrow(ReadReferrals::notThere);
        clients.require(referral.clientId());
        return referral;
    }

    /** How the provider of a referral was found. */
    @Transactional
    public ToldAllocation allocation(ReferralId id) {
        var entry = ledger.find(visible(id).id()).orElseThrow(ReadReferrals::notThere);
        switch (entry.choice()) {
            case Choice.Drawn _ -> {}
            // Who may not know of the first member may not know of the joint claim.
            case Choice.Followed followed -> visible(followed.first());
        }
        return ToldAllocation.of(entry, shares::nameOf);
    }

    private static Position position(String after) {
        return Cursor.read(
                after,
                2,
                parts -> new Position(Instant.parse(parts.get(0)), new ReferralId(parts.get(1))));
    }

    private static RefusedException notThere() {
        return RefusedException.because(KitRefusal.NOT_THERE);
    }
}
