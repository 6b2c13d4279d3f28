package lms.actionplan.plan.api;

import java.util.List;
import java.util.Map;
import lms.actionplan.plan.Draft;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft of a plan. */
@Schema(name = "ActionPlanDraft")
record DraftView(
        long version,
        List<DraftBody.NewItem> newItems,
        List<DraftBody.AmendedItem> amendedItems,
        TextsBody texts,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static DraftView of(Draft draft, Map<String, Link> links) {
        var body = DraftBody.of(draft.content());
        return new DraftView(
                draft.version(),
                body.newItems(),
                body.amendedItems(),
                body.texts(),
                draft.changed().changedBy(),
                links);
    }
}
