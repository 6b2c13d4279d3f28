package lms.workprogramme.details.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.details.WorkProgrammeDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The WP Details window (WP ¶6), with the hotspot and the notices of the record. */
@Schema(
        name = "WorkProgrammeDetails",
        description = "The WP Details window (WP ¶6).",
        requiredProperties = {
            "clientId",
            "version",
            "notices",
            "officer",
            "amendedOn",
            "office",
            "_links"
        })
record WorkProgrammeView(
        ClientId clientId,
        long version,
        @Schema(description = "Absent without a Customer Group (WP ¶5).") @Nullable Hotspot hotspot,
        @Nullable CustomerGroup currentCustomerGroup,
        @Schema(description = "The Customer Group at the time of referral.")
                @Nullable CustomerGroup referredCustomerGroup,
        @Nullable LocalDate eligibilityDate,
        @Schema(description = "The day of the referral.") @Nullable LocalDate wpStartDate,
        @Nullable Basis referralBasis,
        @Nullable Basis participationBasis,
        @Schema(description = "What the record shows when it is opened (WP ¶2).")
                List<String> notices,
        @Nullable LiveReferralView liveReferral,
        @Schema(description = "Who last amended the record; System for its own changes.")
                String officer,
        @Schema(description = "The day of the last amendment.") LocalDate amendedOn,
        @Schema(description = "The officer's office; ZZZ for the system's own changes.")
                OfficeCode office,
        Map<String, Link> _links)
        implements Versioned {

    static WorkProgrammeView of(WorkProgrammeDetails details) {
        var journey = details.journey();
        var eligibility = journey.standing().eligibility();
        var referral = journey.liveReferral();
        return new WorkProgrammeView(
                journey.clientId(),
                journey.version(),
                journey.standing().hotspot(),
                eligibility == null ? null : eligibility.group(),
                referral == null ? null : referral.referredGroup(),
                eligibility == null ? null : eligibility.eligibilityDate(),
                referral == null ? null : referral.wpStartDate(),
                referralBasis(eligibility),
                participationBasis(eligibility),
                journey.standing().notices(),
                referral == null ? null : LiveReferralView.of(referral),
                journey.lastAmended().by().name(),
                journey.lastAmended().on(),
                journey.lastAmended().by().office(),
                links(details));
    }

    private static @Nullable Basis referralBasis(@Nullable Eligibility eligibility) {
        return eligibility == null ? null : eligibility.referralBasis();
    }

    private static @Nullable Basis participationBasis(@Nullable Eligibility eligibility) {
        return eligibility == null ? null : eligibility.participationBasis();
    }

    private static Map<String, Link> links(WorkProgrammeDetails details) {
        var client = "/v1/clients/" + details.journey().clientId();
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(client + "/work-programme"));
        links.put("eligibility", Link.get(client + "/work-programme/eligibility"));
        links.put("referrals", Link.get(client + "/referrals"));
        if (details.mayRefer()) {
            links.put("refer", Link.post(client + "/referrals"));
        }
        var referral = details.journey().liveReferral();
        if (referral != null) {
            links.put("referral", Link.get("/v1/referrals/" + referral.referralId()));
        }
        return links;
    }

    /** The referral that has neither been cancelled nor completed. */
    @Schema(
            name = "LiveReferral",
            requiredProperties = {"referralId", "provider", "acknowledged"})
    record LiveReferralView(ReferralId referralId, ProviderCode provider, boolean acknowledged) {

        static LiveReferralView of(LiveReferral referral) {
            return new LiveReferralView(
                    referral.referralId(), referral.provider(), referral.acknowledged());
        }
    }
}
