package lms.workprogramme.allocation;

import java.util.Optional;
import lms.language.value.ReferralId;

/** All entries of the allocation ledger; none is ever changed or taken out. */
public interface AllocationLedger {

    void append(LedgerEntry entry);

    Optional<LedgerEntry> find(ReferralId referralId);
}
