package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.PostponementKind;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands with the Work Programme. Without a Customer Group there is no eligibility,
 * and no hotspot either (WP ¶4-6), unless a referral lives or was completed: it keeps its own group
 * and the hotspot WP-Participant or WP-Completer (WP ¶6, ¶20, ¶57).
 *
 * @param postponement the exemption or deferral that is in place (WP ¶23); it stays in place when
 *     its review date passes
 * @param completion what became of the last referral, until the client is referred anew (WP ¶49)
 * @param exitReport when it was asked for and when it came back (WP ¶58)
 * @param referralInterview the Work Programme referral interview that counts as booked (WP ¶3, ¶59)
 * @param noticesOnce those of the notices that are shown the first time the record is opened, and
 *     not again (WP ¶3)
 * @param furtherHotspots hotspots besides that of the journey, such as Trng Allow (WP ¶33)
 */
public record WorkProgramme(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        @Nullable Eligibility eligibility,
        @Nullable Hotspot hotspot,
        @Nullable LiveReferral liveReferral,
        @Nullable Postponement postponement,
        @Nullable Completion completion,
        @Nullable ExitReport exitReport,
        @Nullable ReferralInterview referralInterview,
        List<String> notices,
        @Nullable List<String> noticesOnce,
        @Nullable List<String> furtherHotspots,
        ChangedBy changedBy) {

    public WorkProgramme {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(changedBy, "changedBy");
        notices = List.copyOf(notices);
        noticesOnce = noticesOnce == null ? null : List.copyOf(noticesOnce);
        furtherHotspots = furtherHotspots == null ? null : List.copyOf(furtherHotspots);
    }

    /** A client with no postponement, completion, exit report or referral interview. */
    public WorkProgramme(
            ClientId clientId,
            long version,
            @Nullable Eligibility eligibility,
            @Nullable Hotspot hotspot,
            @Nullable LiveReferral liveReferral,
            List<String> notices,
            @Nullable List<String> noticesOnce,
            @Nullable List<String> furtherHotspots,
            ChangedBy changedBy) {
        this(
                clientId,
                version,
                eligibility,
                hotspot,
                liveReferral,
                null,
                null,
                null,
                null,
                notices,
                noticesOnce,
                furtherHotspots,
                changedBy);
    }

    /** The current Customer Group and what follows from it. */
    public record Eligibility(
            CustomerGroup group,
            LocalDate eligibilityDate,
            Basis referralBasis,
            Basis participationBasis) {

        public Eligibility {
            requireNonNull(group, "group");
            requireNonNull(eligibilityDate, "eligibilityDate");
            requireNonNull(referralBasis, "referralBasis");
            requireNonNull(participationBasis, "participationBasis");
        }
    }

    /**
     * The referral that has neither been cancelled nor completed; made on {@code wpStartDate}.
     *
     * @param startedOn the Date Started that the provider recorded (WP ¶25); null before
     */
    public record LiveReferral(
            ReferralId referralId,
            CustomerGroup referredGroup,
            ProviderCode provider,
            LocalDate wpStartDate,
            @JsonProperty(required = true) boolean acknowledged,
            @Nullable LocalDate startedOn) {

        public LiveReferral {
            requireNonNull(referralId, "referralId");
            requireNonNull(referredGroup, "referredGroup");
            requireNonNull(provider, "provider");
            requireNonNull(wpStartDate, "wpStartDate");
        }

        /** A referral on which the client has not started. */
        public LiveReferral(
                ReferralId referralId,
                CustomerGroup referredGroup,
                ProviderCode provider,
                LocalDate wpStartDate,
                boolean acknowledged) {
            this(referralId, referredGroup, provider, wpStartDate, acknowledged, null);
        }
    }

    /**
     * An exemption or a deferral.
     *
     * @param reason the words of a deferral's reason; an exemption never tells its own, so that no
     *     reason can be guessed from its being held back
     */
    public record Postponement(
            PostponementKind kind, @Nullable String reason, LocalDate reviewDate) {

        public Postponement {
            requireNonNull(kind, "kind");
            requireNonNull(reviewDate, "reviewDate");
            if (kind == PostponementKind.EXEMPTION && reason != null) {
                throw new IllegalArgumentException("an exemption does not tell its reason");
            }
        }
    }

    /** The end of the last referral, made on {@code wpStartDate} (WP ¶49). */
    public record Completion(
            ReferralId referralId,
            ProviderCode provider,
            CompleterReason reason,
            LocalDate completedOn,
            LocalDate wpStartDate) {

        public Completion {
            requireNonNull(referralId, "referralId");
            requireNonNull(provider, "provider");
            requireNonNull(reason, "reason");
            requireNonNull(completedOn, "completedOn");
            requireNonNull(wpStartDate, "wpStartDate");
        }
    }

    /** The Request Date and the Return Date of the Exit Report (WP ¶58). */
    public record ExitReport(@Nullable LocalDate requestedOn, @Nullable LocalDate returnedOn) {}

    /**
     * The referral interview that counts as booked: one that has started, or whose day has not gone
     * by. Of several, the one that counts for longest.
     */
    public record ReferralInterview(
            LocalDate bookedFor, @JsonProperty(required = true) boolean started) {

        public ReferralInterview {
            requireNonNull(bookedFor, "bookedFor");
        }
    }
}
