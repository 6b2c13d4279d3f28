package lms.actionplan.plan.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.PlanNow;
import lms.actionplan.plan.rules.Listing;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;
import lms.language.value.InterviewId;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An Action Plan as it shows now.
 *
 * @param version how often it was saved; 0 when never
 * @param draftVersion the version of the draft, which a save names in If-Match
 */
@Schema(name = "ActionPlan")
record PlanView(
        ClientId clientId,
        long version,
        long draftVersion,
        InterviewId createdIn,
        @Nullable Hotspot hotspot,
        List<ItemView> items,
        TabsView tabs,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static PlanView of(PlanNow now, int firstWords, Map<String, Link> links) {
        var plan = now.plan();
        return new PlanView(
                plan.clientId(),
                plan.version(),
                now.draftVersion(),
                plan.createdIn(),
                now.hotspot(),
                plan.items().stream().map(item -> ItemView.of(item, firstWords)).toList(),
                TabsView.of(plan, now.arrived()),
                plan.changed().changedBy(),
                links);
    }

    /** An Action Item with the columns of the list (AP ¶61). */
    @Schema(name = "ActionItem")
    record ItemView(
            ActionItemId id,
            LocalDate createdOn,
            String createdBy,
            OfficeCode createdOffice,
            AssignedTo assignedTo,
            LocalDate target,
            String firstWords,
            String text) {

        static ItemView of(ActionItem item, int firstWords) {
            return new ItemView(
                    item.id(),
                    item.createdOn(),
                    item.createdBy().name(),
                    item.createdBy().office(),
                    item.assignedTo(),
                    item.target(),
                    Listing.firstWords(item.text(), firstWords),
                    item.text());
        }
    }
}
