package lms.actionplan.plan.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import lms.actionplan.plan.DraftNow;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ReviewId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the caller has prepared for a plan and not saved.
 *
 * @param basedOn the plan's version on which it was written
 * @param hints SSMART hints on the Action Items that are added or amended (AP ¶6, ¶46-47)
 * @param planVersion the plan's version now; when it is higher, somebody else saved meanwhile
 */
@Schema(name = "ActionPlanDraft")
record DraftView(
        long version,
        long basedOn,
        long planVersion,
        List<DraftBody.NewItem> newItems,
        List<DraftBody.AmendedItem> amendedItems,
        List<DraftBody.NewReview> newReviews,
        List<ReviewId> deletedReviews,
        List<DraftBody.Closing> closings,
        TextsBody texts,
        @Nullable String jobGoal,
        ChallengesBody challenges,
        List<HintView> hints,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static DraftView of(DraftNow now, List<HintView> hints, Map<String, Link> links) {
        var draft = now.draft();
        var body = DraftBody.of(now);
        return new DraftView(
                draft.version(),
                draft.basedOn(),
                now.planVersion(),
                body.newItems(),
                body.amendedItems(),
                requireNonNull(body.newReviews()),
                requireNonNull(body.deletedReviews()),
                requireNonNull(body.closings()),
                body.texts(),
                body.jobGoal(),
                requireNonNull(body.challenges()),
                hints,
                draft.changed().changedBy(),
                links);
    }
}
