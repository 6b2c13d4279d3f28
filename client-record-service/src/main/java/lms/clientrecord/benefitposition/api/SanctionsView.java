package lms.clientrecord.benefitposition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ClaimsOnADay;
import lms.clientrecord.benefitposition.Sanction;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sanctions and disallowances that have been placed on the client's benefits. */
@Schema(name = "Sanctions")
record SanctionsView(
        ClientId clientId,
        @Schema(description = "The version of the whole benefit position.") long version,
        @Schema(description = "The earliest first.") List<Sanction> sanctions,
        @Schema(description = "The day for which the answer tells what is in force.") LocalDate on,
        @Schema(description = "Those that are placed on a benefit on the day.")
                List<Sanction> inForce,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static SanctionsView of(BenefitPosition changed, ClaimsOnADay day, Map<String, Link> links) {
        return new SanctionsView(
                changed.client(),
                changed.version(),
                changed.position().sanctions(),
                day.on(),
                day.inForce(),
                changed.changed().changedBy(),
                links);
    }
}
