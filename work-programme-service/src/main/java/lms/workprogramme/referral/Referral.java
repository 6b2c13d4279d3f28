package lms.workprogramme.referral;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.HandoverHash;
import lms.language.value.InappropriateReason;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.ExitReport;
import org.jspecify.annotations.Nullable;

/**
 * A referral of a client to a provider (WP ¶8-20).
 *
 * @param version counts its changes; the first is 1
 * @param sequence counts what this provider was sent; no number is left out
 * @param actionPlanVersion the version of the Action Plan that was confirmed and handed over; 0
 *     when there was none, and none was required (AP ¶17)
 * @param handoverHash the seal of what the provider was given; null for a referral from before
 *     handovers were sealed, and once the client's record is erased
 * @param startedOn the Date Started that the provider told (WP ¶25-26)
 * @param exitReport what the WP Details told of its Exit Report when a new referral took its place
 *     there (WP ¶52, ¶58)
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
        @Nullable HandoverHash handoverHash,
        Receipt receipt,
        @Nullable LocalDate startedOn,
        ReferralState state,
        @Nullable ExitReport exitReport,
        Stamp made,
        Stamp lastChanged) {

    /** The referral with the seal of its handover. */
    public Referral sealedBy(@Nullable HandoverHash seal) {
        return new Referral(
                id,
                clientId,
                version,
                referredGroup,
                participationBasis,
                provider,
                provision,
                sequence,
                actionPlanVersion,
                wpStartDate,
                seal,
                receipt,
                startedOn,
                state,
                exitReport,
                made,
                lastChanged);
    }

    /** The referral once the provider has acknowledged it. */
    public Referral acknowledged(Receipt.Acknowledged received, Stamp by) {
        return changed(received, startedOn, state, exitReport, by);
    }

    /** The referral once the provider has told that the client started (WP ¶25). */
    public Referral started(LocalDate on, Stamp by) {
        return changed(receipt, on, state, exitReport, by);
    }

    /** The referral once it was cancelled, on its own day (WP ¶24-28). */
    public Referral cancelled(Stamp by) {
        return ended(new ReferralState.Cancelled(wpStartDate, by), by);
    }

    /** The referral once it was found that it should not have been made. */
    public Referral inappropriate(InappropriateReason reason, LocalDate on, Stamp by) {
        return ended(new ReferralState.Inappropriate(reason, on, by), by);
    }

    /** The referral once it was completed (WP ¶49). */
    public Referral completed(CompleterReason reason, LocalDate on, Stamp by) {
        return ended(new ReferralState.Completed(reason, on, by), by);
    }

    /** The referral once a new one takes its place in the WP Details. */
    public Referral succeeded(@Nullable ExitReport report, Stamp by) {
        return changed(receipt, startedOn, state, report, by);
    }

    private Referral ended(ReferralState become, Stamp by) {
        return changed(receipt, startedOn, become, exitReport, by);
    }

    private Referral changed(
            Receipt received,
            @Nullable LocalDate started,
            ReferralState become,
            @Nullable ExitReport report,
            Stamp by) {
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
                handoverHash,
                received,
                started,
                become,
                report,
                made,
                by);
    }

    /** What the client's journey shows of it while it lives. */
    public LiveReferral live() {
        return new LiveReferral(
                id,
                referredGroup,
                provider,
                wpStartDate,
                switch (receipt) {
                    case Receipt.Sent() -> false;
                    case Receipt.Acknowledged(var _) -> true;
                },
                startedOn);
    }
}
