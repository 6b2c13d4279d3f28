package lms.workprogramme.referral;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;

/**
 * A referral of a client to a provider (WP ¶8-20).
 *
 * @param version counts its changes; the first is 1
 * @param sequence counts what this provider was sent; no number is left out
 * @param actionPlanVersion the version of the Action Plan that was confirmed and handed over
 * @param made who referred, from which office, and when
 * @param lastChanged who changed it last
 */
public record Referral(
        ReferralId id,
        ClientId clientId,
        long version,
        CustomerGroup referredGroup,
        Basis participationBasis,
        ProviderCode provider,
        String provision,
        long sequence,
        long actionPlanVersion,
        LocalDate wpStartDate,
        Receipt receipt,
        Stamp made,
        Stamp lastChanged) {

    /** The referral once the provider has acknowledged it. */
    public Referral acknowledged(Receipt.Acknowledged receipt, Stamp by) {
        return new Referral(
                id,
                clientId,
                version + 1,
                referredGroup,
                participationBasis,
                provider,
                provision,
                sequence,
                actionPlanVersion,
                wpStartDate,
                receipt,
                made,
                by);
    }

    /** What the client's journey shows of it. */
    public LiveReferral live() {
        return new LiveReferral(
                id,
                referredGroup,
                provider,
                wpStartDate,
                switch (receipt) {
                    case Receipt.Sent() -> false;
                    case Receipt.Acknowledged(var _) -> true;
                });
    }
}
