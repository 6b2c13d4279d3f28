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
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import lms.language.value.PostponementKind;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.details.WorkProgrammeDetails;
import lms.workprogramme.postponement.Postpone;
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
        @Schema(
                        description =
                                "The Customer Group at the time of referral; absent before the"
                                        + " referral.")
                @Nullable CustomerGroup referredCustomerGroup,
        @Nullable LocalDate eligibilityDate,
        @Schema(description = "The day of the referral; absent before it.")
                @Nullable LocalDate wpStartDate,
        @Nullable Basis referralBasis,
        @Nullable Basis participationBasis,
        @Schema(description = "What the record shows when it is opened (WP ¶2).")
                List<String> notices,
        @Nullable LiveReferralView liveReferral,
        @Schema(
                        description =
                                "The Postpone field (WP ¶23); absent for the reason of an exemption"
                                        + " that this caller does not need to know (ADR 69).")
                @Nullable Postpone postpone,
        @Schema(description = "Absent when nothing is postponed.")
                @Nullable PostponementKind postponementKind,
        @Nullable LocalDate reviewDate,
        @Nullable String notes,
        @Schema(description = "Why the last referral was completed (WP ¶49).")
                @Nullable CompleterReason completerReason,
        @Schema(description = "When the last referral was completed (WP ¶49).")
                @Nullable LocalDate completerDate,
        @Schema(description = "When the Exit Report was asked for (WP ¶58).")
                @Nullable LocalDate exitReportRequestedOn,
        @Schema(description = "When the Exit Report was returned (WP ¶58).")
                @Nullable LocalDate exitReportReturnedOn,
        @Schema(
                        description =
                                "Yes when the customer claims anew since the referral, whose time goes"
                                        + " on (ADR 77).")
                @Nullable Boolean workProgrammeReturner,
        @Schema(
                        description =
                                "The day of the customer's death; it completes nothing by itself (ADR"
                                        + " 77).")
                @Nullable LocalDate customerDiedOn,
        @Schema(
                        description =
                                "Initials and surname of who last amended the record; System for its"
                                        + " own changes.")
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
        var completion = journey.course().completion();
        var exitReport = journey.course().exitReport();
        var field = details.postpone();
        var inPlace = field.inPlace();
        return new WorkProgrammeView(
                journey.clientId(),
                journey.version(),
                journey.standing().hotspot(),
                eligibility == null ? null : eligibility.group(),
                referral != null
                        ? referral.referredGroup()
                        : completion == null ? null : completion.referredGroup(),
                eligibility == null ? null : eligibility.eligibilityDate(),
                referral != null
                        ? referral.wpStartDate()
                        : completion == null ? null : completion.wpStartDate(),
                referralBasis(eligibility),
                participationBasis(eligibility),
                journey.standing().notices(),
                referral == null ? null : LiveReferralView.of(referral),
                field.choice(),
                inPlace == null ? null : inPlace.kind(),
                inPlace == null ? null : inPlace.entry().reviewDate(),
                field.shownNotes(),
                completion == null ? null : completion.reason(),
                completion == null ? null : completion.completedOn(),
                exitReport == null ? null : exitReport.requestedOn(),
                exitReport == null ? null : exitReport.returnedOn(),
                details.isReturner() ? Boolean.TRUE : null,
                details.diedOn(),
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
        links.put("postponement", Link.get(client + "/work-programme/postponement"));
        if (details.postpone().mayAmend()) {
            links.put("postpone", Link.put(client + "/work-programme/postponement"));
        }
        if (details.postpone().hasHistory()) {
            links.put(
                    "postponement-history",
                    Link.get(client + "/work-programme/postponement/history"));
        }
        if (details.hasExitReport()) {
            links.put("exit-report", Link.get(client + "/work-programme/exit-report"));
        }
        var training = Link.get(client + "/work-programme/training-allowance");
        switch (details.training()) {
            case NOWHERE -> {}
            case IN_THE_MENU -> links.put("other-function-training-allowance", training);
            case THROUGH_THE_HOTSPOT -> links.put("hotspot-training-allowance", training);
        }
        var referral = details.journey().liveReferral();
        if (referral != null) {
            links.put("referral", Link.get("/v1/referrals/" + referral.referralId()));
        }
        var completion = details.journey().course().completion();
        if (completion != null) {
            links.put("completed-referral", Link.get("/v1/referrals/" + completion.referralId()));
        }
        return links;
    }

    /** The referral that has neither been cancelled nor completed. */
    @Schema(
            name = "LiveReferral",
            requiredProperties = {"referralId", "provider", "acknowledged"})
    record LiveReferralView(
            ReferralId referralId,
            ProviderCode provider,
            boolean acknowledged,
            @Schema(description = "The Date Started that the provider recorded (WP ¶25).")
                    @Nullable LocalDate startedOn) {

        static LiveReferralView of(LiveReferral referral) {
            return new LiveReferralView(
                    referral.referralId(),
                    referral.provider(),
                    referral.acknowledged(),
                    referral.startedOn());
        }
    }
}
