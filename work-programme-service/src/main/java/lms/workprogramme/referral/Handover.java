package lms.workprogramme.referral;

import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was given with a referral, and has been told since (ADR-0073).
 *
 * @param version 1 as it was made; each change told makes the next
 * @param safeguardMeasures the answer of WP ¶15; it is recorded, sent, and shown nowhere
 */
public record Handover(
        ReferralId referralId,
        ClientId clientId,
        long version,
        Given given,
        @Nullable Boolean safeguardMeasures) {

    /** The handover once the provider was told changes that lead to this. */
    public Handover told(Given now, long changes) {
        return new Handover(referralId, clientId, version + changes, now, safeguardMeasures);
    }

    /** Says which it is, and nothing that was handed over. */
    @Override
    public String toString() {
        return "Handover[" + referralId + ", version " + version + "]";
    }
}
