package lms.reporting.journey;

import java.time.LocalDate;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.PostponementKind;
import lms.language.value.ProviderCode;
import org.jspecify.annotations.Nullable;

/**
 * How far a client with a hotspot has come towards the Work Programme.
 *
 * @param eligibility null without a Customer Group: for participants and completers alone
 * @param referralInterview null when none counts as booked
 * @param postponement the exemption or deferral that is recorded
 * @param allottedTime that of the referral that lives or was completed last
 */
public record Journey(
        ClientId clientId,
        Hotspot hotspot,
        @Nullable Eligibility eligibility,
        @Nullable ReferralInterview referralInterview,
        @Nullable Postponement postponement,
        @Nullable AllottedTime allottedTime) {

    /** Whether a referral has been made that is neither cancelled nor completed. */
    public boolean isReferred() {
        return allottedTime != null && allottedTime.completedOn() == null;
    }

    /** The Customer Group and what follows from it. */
    public record Eligibility(
            CustomerGroup customerGroup, LocalDate eligibilityDate, Basis referralBasis) {}

    /**
     * The Work Programme referral interview that counts as booked, as the Work Programme told (WP
     * ¶59).
     */
    public record ReferralInterview(LocalDate bookedFor, boolean started) {}

    /**
     * An exemption or a deferral (WP ¶23).
     *
     * @param reason in words; an exemption never tells its own
     */
    public record Postponement(
            PostponementKind kind, @Nullable String reason, LocalDate reviewDate) {}

    /**
     * The time on the Work Programme, which begins on the day of the referral (WP ¶49).
     *
     * @param wpStartDate the day of the referral
     * @param completedOn null while the referral lives
     * @param exitReportRequestedOn null before an Exit Report was requested (WP ¶58)
     */
    public record AllottedTime(
            ProviderCode provider,
            LocalDate wpStartDate,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate exitReportRequestedOn) {}
}
