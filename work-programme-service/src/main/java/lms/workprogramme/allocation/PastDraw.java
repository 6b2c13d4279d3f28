package lms.workprogramme.allocation;

import java.time.LocalDate;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;

/** What of an earlier draw is needed to see where other shares would have sent the client. */
public record PastDraw(
        ReferralId referralId,
        LocalDate on,
        Seed seed,
        long counter,
        long totalWeight,
        long number,
        ProviderCode chosen) {}
