package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands with the Work Programme. Without a Customer Group there is no eligibility,
 * and no hotspot either (WP ¶4-6), unless a referral lives: that one keeps its own group and the
 * hotspot WP-Participant (WP ¶6, ¶20).
 *
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

    /** The referral that has neither been cancelled nor completed; made on {@code wpStartDate}. */
    public record LiveReferral(
            ReferralId referralId,
            CustomerGroup referredGroup,
            ProviderCode provider,
            LocalDate wpStartDate,
            @JsonProperty(required = true) boolean acknowledged) {

        public LiveReferral {
            requireNonNull(referralId, "referralId");
            requireNonNull(referredGroup, "referredGroup");
            requireNonNull(provider, "provider");
            requireNonNull(wpStartDate, "wpStartDate");
        }
    }
}
