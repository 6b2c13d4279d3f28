package lms.actionplan.plan.legacy.api;

import java.time.LocalDate;
import java.util.Map;
import lms.actionplan.plan.legacy.LegacyPlan;
import lms.kit.rest.Link;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an Action Plan from before LMS Release 24, as they came.
 *
 * @param whole whether all of it stands in the Info text; if not, the rest stands only here
 */
@Schema(name = "LegacyActionPlan")
record LegacyView(
        ClientId clientId,
        @Nullable String agreedActions,
        @Nullable String reviewProgress,
        LocalDate importedOn,
        boolean whole,
        ChangedBy changedBy,
        Map<String, Link> _links) {

    static LegacyView of(LegacyPlan plan) {
        return new LegacyView(
                plan.clientId(),
                plan.agreedActions(),
                plan.reviewProgress(),
                plan.importedOn(),
                plan.whole(),
                plan.imported().changedBy(),
                Map.of("plan", Link.get("/v1/clients/" + plan.clientId() + "/action-plan")));
    }
}
