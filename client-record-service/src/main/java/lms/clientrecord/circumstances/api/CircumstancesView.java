package lms.clientrecord.circumstances.api;

import java.time.LocalDate;
import java.util.Map;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.circumstances.RecordCircumstances;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The circumstances that are recorded; the version is that of the benefit position. */
@Schema(name = "Circumstances")
record CircumstancesView(
        ClientId clientId,
        long version,
        @Nullable EarlyAccess earlyAccess,
        boolean fullTimeCarer,
        boolean loneParent,
        @Nullable LocalDate youngestChildBornOn,
        boolean exIb,
        @Nullable LocalDate ibEndedOn,
        @Nullable Boolean incomeSupportForIncapacity,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static CircumstancesView of(BenefitPosition position, Map<String, Link> links) {
        var recorded = position.position().circumstances();
        var circumstances = recorded == null ? RecordCircumstances.NONE : recorded;
        return new CircumstancesView(
                position.client(),
                position.version(),
                position.position().earlyAccess(),
                circumstances.fullTimeCarer(),
                circumstances.loneParent(),
                circumstances.youngestChildBornOn(),
                circumstances.exIb(),
                circumstances.ibEndedOn(),
                circumstances.incomeSupportForIncapacity(),
                position.changed().changedBy(),
                links);
    }
}
