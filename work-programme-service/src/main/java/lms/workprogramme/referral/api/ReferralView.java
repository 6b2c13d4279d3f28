package lms.workprogramme.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.HandoverHash;
import lms.language.value.InappropriateReason;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Receipt;
import lms.workprogramme.referral.ReferralState;
import lms.workprogramme.referral.ShownReferral;
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
            "state",
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
        @Schema(description = "What has become of it.") State state,
        @Schema(description = "The Date Started that the provider told (WP ¶25); absent before.")
                @Nullable LocalDate startedOn,
        @Schema(
                        description =
                                "The day on which it was cancelled, found inappropriate or"
                                        + " completed; absent while it is live.")
                @Nullable LocalDate endedOn,
        @Schema(description = "Who ended it; System when the provider or the calendar did.")
                @Nullable String endedBy,
        @Schema(description = "Why it should not have been made (ADR 74).")
                @Nullable InappropriateReason inappropriateReason,
        @Schema(description = "The Completer Reason (WP ¶49).")
                @Nullable CompleterReason completerReason,
        @Schema(
                        description =
                                "The SHA-256 of what the provider was given, in the canonical form of"
                                        + " RFC 8785 (ADR 73); absent for a referral from before.")
                @Nullable HandoverHash handoverHash,
        @Schema(
                        description =
                                "What to tell the adviser once the referral has been saved (WP ¶17);"
                                        + " only in the answer to the referral itself.")
                @Nullable List<String> messages,
        Map<String, Link> _links)
        implements Versioned {

    static ReferralView of(ShownReferral shown) {
        var referral = shown.referral();
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
                State.of(referral.state()),
                referral.startedOn(),
                endedOn(referral.state()),
                endedBy(referral.state()),
                referral.state() instanceof ReferralState.Inappropriate(var why, var _, var _)
                        ? why
                        : null,
                referral.state() instanceof ReferralState.Completed(var why, var _, var _)
                        ? why
                        : null,
                referral.handoverHash(),
                shown.messages().isEmpty() ? null : shown.messages(),
                links(shown));
    }

    private static Map<String, Link> links(ShownReferral shown) {
        var self = path(shown.referral().id());
        var client = "/v1/clients/" + shown.referral().clientId();
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(self));
        links.put("allocation", Link.get(self + "/allocation"));
        links.put("work-programme", Link.get(client + "/work-programme"));
        if (shown.mayCancel()) {
            links.put("cancel", Link.post(self + "/cancellation"));
        }
        if (shown.mayBeInappropriate()) {
            links.put("inappropriate", Link.post(self + "/inappropriate"));
        }
        return links;
    }

    private static @Nullable LocalDate endedOn(ReferralState state) {
        return switch (state) {
            case ReferralState.Live() -> null;
            case ReferralState.Cancelled(var on, var _) -> on;
            case ReferralState.Inappropriate(var _, var on, var _) -> on;
            case ReferralState.Completed(var _, var on, var _) -> on;
        };
    }

    private static @Nullable String endedBy(ReferralState state) {
        return switch (state) {
            case ReferralState.Live() -> null;
            case ReferralState.Cancelled(var _, var by) -> by.name();
            case ReferralState.Inappropriate(var _, var _, var by) -> by.name();
            case ReferralState.Completed(var _, var _, var by) -> by.name();
        };
    }

    /** The states of a referral in words. */
    @Schema(name = "ReferralState")
    enum State {
        @JsonProperty("Live")
        LIVE,
        @JsonProperty("Cancelled")
        CANCELLED,
        @JsonProperty("Inappropriate")
        INAPPROPRIATE,
        @JsonProperty("Completed")
        COMPLETED;

        static State of(ReferralState state) {
            return switch (state) {
                case ReferralState.Live _ -> LIVE;
                case ReferralState.Cancelled _ -> CANCELLED;
                case ReferralState.Inappropriate _ -> INAPPROPRIATE;
                case ReferralState.Completed _ -> COMPLETED;
            };
        }
    }

    static String path(ReferralId id) {
        return "/v1/referrals/" + id;
    }
}
