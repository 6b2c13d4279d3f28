package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/** All entries of the allocation ledger; none is ever changed or taken out. */
public interface AllocationLedger {

    void append(LedgerEntry entry);

    Optional<LedgerEntry> find(ReferralId referralId);

    /** Past draws, the oldest day first; only those behind a place, if one is given. */
    List<PastDraw> drawn(Scope scope, @Nullable PlaceInLedger after, int atMost);

    /** Draws of one area and payment group that were made in one way, from a day on. */
    record Scope(AreaCode area, PaymentGroup paymentGroup, LocalDate since, String algorithm) {}

    /** A place in the ledger. */
    record PlaceInLedger(LocalDate on, ReferralId referralId) {}
}
