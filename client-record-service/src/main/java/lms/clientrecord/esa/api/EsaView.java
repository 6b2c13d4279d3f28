package lms.clientrecord.esa.api;

import java.util.Map;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of ESA; the version is that of the benefit position. */
@Schema(name = "Esa")
record EsaView(
        ClientId clientId,
        long version,
        @Nullable EsaClassification classification,
        EsaStatus status,
        @Nullable WcaOutcome outcome,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static EsaView of(BenefitPosition position, Map<String, Link> links) {
        var esa = position.position().esa();
        return new EsaView(
                position.client(),
                position.version(),
                esa == null ? null : esa.classification(),
                esa == null ? EsaStatus.NOT_KNOWN : esa.status(),
                esa == null ? null : esa.outcome(),
                position.changed().changedBy(),
                links);
    }
}
