package lms.clientrecord.benefitposition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ClaimsOnADay;
import lms.clientrecord.benefitposition.Sanction;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.JobseekersAgreement;
import lms.language.event.BenefitPosition.JointClaim;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which benefits the client claims and claimed, and what follows from that. */
@Schema(
        name = "BenefitPosition",
        requiredProperties = {
            "clientId",
            "version",
            "claims",
            "on",
            "claiming",
            "linkedPeriods",
            "sanctions",
            "inForce",
            "changedBy",
            "_links"
        })
record BenefitPositionView(
        ClientId clientId,
        long version,
        @Schema(description = "The earliest first.") List<Claim> claims,
        @Schema(
                        description =
                                "The day for which the answer tells who is claiming what: today,"
                                        + " or the day of asOf.")
                LocalDate on,
        @Schema(description = "The benefits that are claimed on the day (IT ¶26).")
                Set<Benefit> claiming,
        @Schema(
                        description =
                                "The last day of the last claim; absent while a claim goes on and"
                                        + " when nothing was ever claimed (WP ¶3).")
                @Nullable LocalDate endOfClaim,
        @Schema(description = "The claims to one benefit that count as one, and why (ADR 35).")
                List<LinkedPeriodView> linkedPeriods,
        @Schema(description = "As the benefit systems told them (IT ¶26).")
                List<Sanction> sanctions,
        @Schema(description = "Those that are placed on a benefit on the day (IT ¶26).")
                List<Sanction> inForce,
        @Nullable JobseekersAgreement jobseekersAgreement,
        @Nullable Esa esa,
        @Nullable PensionCredit pensionCredit,
        @Nullable JointClaim jointClaim,
        @Nullable WorkChoice workChoice,
        @Nullable EarlyAccess earlyAccess,
        @Nullable Circumstances circumstances,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static BenefitPositionView of(
            BenefitPosition changed, ClaimsOnADay day, Map<String, Link> links) {
        var position = changed.position();
        return new BenefitPositionView(
                changed.client(),
                changed.version(),
                position.claims(),
                day.on(),
                day.claiming(),
                day.endOfClaim(),
                day.linkedPeriods().stream().map(p -> LinkedPeriodView.of(p, day.on())).toList(),
                position.sanctions(),
                day.inForce(),
                position.jobseekersAgreement(),
                position.esa(),
                position.pensionCredit(),
                position.jointClaim(),
                position.workChoice(),
                position.earlyAccess(),
                position.circumstances(),
                changed.changed().changedBy(),
                links);
    }
}
