package lms.workprogramme.referral.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Receipt;
import lms.workprogramme.referral.Referral;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral to the Work Programme (WP ¶19). */
@Schema(
        name = "Referral",
        requiredProperties = {
            "referralId",
            "clientId",
            "version",
            "referredCustomerGroup",
            "participationBasis",
            "provider",
            "provision",
            "sequence",
            "actionPlanVersion",
            "wpStartDate",
            "referredAt",
            "officer",
            "office",
            "_links"
        })
record ReferralView(
        ReferralId referralId,
        ClientId clientId,
        long version,
        @Schema(description = "The Customer Group at the time of referral.")
                CustomerGroup referredCustomerGroup,
        Basis participationBasis,
        ProviderCode provider,
        String provision,
        @Schema(description = "Counts what this provider was sent; no number is left out.")
                long sequence,
        @Schema(description = "The version of the Action Plan that was confirmed and handed over.")
                long actionPlanVersion,
        @Schema(description = "The day of the referral.") LocalDate wpStartDate,
        Instant referredAt,
        @Schema(description = "Who made the referral.") String officer,
        @Schema(description = "The officer's office.") OfficeCode office,
        @Schema(description = "When the provider's system had it; absent as long as it is silent.")
                @Nullable Instant acknowledgedAt,
        Map<String, Link> _links)
        implements Versioned {

    static ReferralView of(Referral referral) {
        var self = path(referral.id());
        var client = "/v1/clients/" + referral.clientId();
        return new ReferralView(
                referral.id(),
                referral.clientId(),
                referral.version(),
                referral.referredGroup(),
                referral.participationBasis(),
                referral.provider(),
                referral.provision(),
                referral.sequence(),
                referral.actionPlanVersion(),
                referral.wpStartDate(),
                referral.made().at(),
                referral.made().name(),
                referral.made().office(),
                switch (referral.receipt()) {
                    case Receipt.Sent() -> null;
                    case Receipt.Acknowledged(var at) -> at;
                },
                Map.of(
                        "self", Link.get(self),
                        "allocation", Link.get(self + "/allocation"),
                        "work-programme", Link.get(client + "/work-programme")));
    }

    static String path(ReferralId id) {
        return "/v1/referrals/" + id;
    }
}
