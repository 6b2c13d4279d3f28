package lms.actionplan.plan.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;
import lms.language.value.InterviewId;
import lms.language.value.OfficeCode;
import lms.language.value.ReviewId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An Action Plan as it shows now.
 *
 * @param version how often it was saved or purged; 0 when never
 * @param draftVersion the version of the caller's own draft, which a save names in If-Match
 * @param unsavedDraft whether the caller has prepared something that is not saved
 * @param createdIn the interview in which it was created; absent when the plan comes from before
 *     LMS Release 24
 * @param interviewId the interview that the client is in now; absent outside of one
 */
@Schema(name = "ActionPlan")
record PlanView(
        ClientId clientId,
        long version,
        long draftVersion,
        boolean unsavedDraft,
        @Nullable InterviewId createdIn,
        @Nullable InterviewId interviewId,
        @Nullable Hotspot hotspot,
        @Nullable String jobGoal,
        List<ChallengeView> challenges,
        List<ItemView> items,
        TabsView tabs,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    /** One of the five challenges, and what the customer says (AP ¶44-45). */
    @Schema(name = "RecordedChallenge")
    record ChallengeView(Challenge challenge, ChallengeState state, String statement) {

        static ChallengeView of(Map.Entry<Challenge, ChallengeState> recorded) {
            var challenge = recorded.getKey();
            return new ChallengeView(
                    challenge,
                    recorded.getValue(),
                    switch (recorded.getValue()) {
                        case FACED -> challenge.faced();
                        case OVERCOME -> challenge.overcome();
                    });
        }
    }

    /**
     * An Action Item with the columns of the list (AP ¶61), and its reviews (AP ¶59).
     *
     * @param closedOn the date it was closed; absent while it is open
     */
    @Schema(name = "ActionItem")
    record ItemView(
            ActionItemId id,
            LocalDate createdOn,
            String createdBy,
            OfficeCode createdOffice,
            AssignedTo assignedTo,
            LocalDate target,
            @Nullable LocalDate closedOn,
            @Nullable String closedBy,
            String firstWords,
            String text,
            List<ReviewView> reviews,
            Map<String, Link> _links) {}

    /**
     * A review of an Action Item (AP ¶70).
     *
     * @param interviewId the interview in which it was made; absent when it was made outside one
     */
    @Schema(name = "Review")
    record ReviewView(
            ReviewId id,
            LocalDate recordedOn,
            String recordedBy,
            OfficeCode recordedOffice,
            @Nullable InterviewId interviewId,
            String text,
            Map<String, Link> _links) {}
}
