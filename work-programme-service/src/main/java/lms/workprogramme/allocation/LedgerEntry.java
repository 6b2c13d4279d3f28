package lms.workprogramme.allocation;

import java.time.Instant;
import lms.language.value.ReferralId;

/**
 * One entry of the allocation ledger: all that a draw was made from, and what it gave.
 *
 * @param algorithm the name of the way the draw was made
 */
public record LedgerEntry(
        ReferralId referralId,
        Candidates candidates,
        String algorithm,
        Seed seed,
        Draw draw,
        Instant drawnAt,
        String traceId) {}
