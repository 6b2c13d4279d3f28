package lms.workprogramme.allocation;

import java.time.Instant;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates.Candidate;

/** One entry of the allocation ledger: between whom a provider was found, how, and which one. */
public record LedgerEntry(
        ReferralId referralId,
        Candidates candidates,
        Choice choice,
        Instant drawnAt,
        String traceId) {

    /**
     * @throws IllegalArgumentException when somebody was chosen who is no candidate
     */
    public LedgerEntry {
        if (!candidates.inOrder().contains(choice.chosen())) {
            throw new IllegalArgumentException("the chosen one is no candidate");
        }
    }

    /** Whom the client is referred to. */
    public Candidate chosen() {
        return choice.chosen();
    }
}
