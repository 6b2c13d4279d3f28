package lms.clientrecord.benefitposition.api;

import java.util.List;
import java.util.Map;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which benefits the client claims. */
@Schema(name = "BenefitPosition")
record BenefitPositionView(
        ClientId clientId,
        long version,
        List<Claim> claims,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static BenefitPositionView of(BenefitPosition position, Map<String, Link> links) {
        return new BenefitPositionView(
                position.client(),
                position.version(),
                position.claims(),
                position.changed().changedBy(),
                links);
    }
}
