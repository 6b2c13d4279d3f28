package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ProviderCode;
import org.jspecify.annotations.Nullable;

/**
 * What a shift of market shares would change.
 *
 * @param totalBefore the sum of the weights that would hold otherwise; 0 when there would be none
 * @param since the first day of the past draws that were looked up by the proposed shares
 * @param referrals how many were drawn from that day on
 * @param elsewhere how many of them would have gone to another provider
 */
public record ShareShift(
        String areaName,
        String sharesVersion,
        long totalBefore,
        long totalAfter,
        LocalDate since,
        LocalDate until,
        long referrals,
        long elsewhere,
        List<Provider> providers) {

    public ShareShift {
        providers = List.copyOf(providers);
    }

    /**
     * What it would change for one provider.
     *
     * @param weightBefore the weight that would hold otherwise
     * @param referrals how many it had of the past draws
     * @param wouldHaveHad how many it would have had of them by the proposed shares
     */
    public record Provider(
            ProviderCode code,
            String name,
            long weightBefore,
            long weightAfter,
            @Nullable LocalDate closedToReferralsFrom,
            long referrals,
            long wouldHaveHad) {}
}
