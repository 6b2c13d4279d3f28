package lms.clientrecord.workchoice.api;

import java.time.LocalDate;
import java.util.Map;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.workchoice.WorkChoiceStage;
import lms.clientrecord.workchoice.rules.WorkChoiceRules;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the client stands with Work Choice; the version is that of the benefit position. */
@Schema(name = "WorkChoice")
record WorkChoiceView(
        ClientId clientId,
        long version,
        WorkChoiceStage stage,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate startedOn,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static WorkChoiceView of(BenefitPosition position, Map<String, Link> links) {
        var now = position.position().workChoice();
        return new WorkChoiceView(
                position.client(),
                position.version(),
                WorkChoiceRules.stage(now),
                now == null ? null : now.referredOn(),
                now == null ? null : now.startedOn(),
                position.changed().changedBy(),
                links);
    }
}
