package lms.actionplan.history.api;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.clientrecord.Aims;
import lms.actionplan.clientrecord.EmploymentHistory;
import lms.actionplan.clientrecord.ListedQualification;
import lms.actionplan.clientrecord.PersonalCircumstances;
import lms.actionplan.plan.SavedPlan;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ActionPlan;
import lms.language.event.ChangedBy;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.ReviewId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was saved in one version.
 *
 * @param savedIn the client's interview that was open then; absent when none was
 */
@Schema(name = "SavedActionPlan")
record SavedPlanView(
        long version,
        ChangedBy savedBy,
        @Nullable InterviewId savedIn,
        @Nullable String jobGoal,
        List<ChallengeView> challenges,
        List<ItemView> items,
        TabsView tabs,
        Map<String, Link> _links)
        implements Versioned {

    static SavedPlanView of(ClientId clientId, SavedPlan saved) {
        var plan = saved.plan();
        return new SavedPlanView(
                saved.version(),
                saved.saved().changedBy(),
                saved.savedIn(),
                plan.jobGoal(),
                requireNonNullElse(plan.challenges(), List.<ActionPlan.RecordedChallenge>of())
                        .stream()
                        .map(each -> new ChallengeView(each.challenge(), each.state()))
                        .toList(),
                plan.items().stream().map(ItemView::of).toList(),
                TabsView.of(saved),
                VersionView.links(clientId, saved.version()));
    }

    /** How the customer stood to a challenge (AP ¶44-45). */
    @Schema(name = "SavedChallenge")
    record ChallengeView(Challenge challenge, ChallengeState state) {}

    /** An Action Item as it was saved (AP ¶61). */
    @Schema(name = "SavedActionItem")
    record ItemView(
            ActionItemId id,
            String text,
            AssignedTo assignedTo,
            LocalDate target,
            LocalDate createdOn,
            String createdBy,
            @Nullable LocalDate closedOn,
            List<ReviewView> reviews) {

        static ItemView of(ActionPlan.Item item) {
            return new ItemView(
                    item.id(),
                    item.text(),
                    item.assignedTo(),
                    item.target(),
                    item.createdOn(),
                    item.createdBy(),
                    item.closedOn(),
                    requireNonNullElse(item.reviews(), List.<ActionPlan.Review>of()).stream()
                            .map(ReviewView::of)
                            .toList());
        }
    }

    /** A review as it was saved (AP ¶70). */
    @Schema(name = "SavedReview")
    record ReviewView(
            ReviewId id,
            String text,
            LocalDate recordedOn,
            String recordedBy,
            @Nullable InterviewId interviewId) {

        static ReviewView of(ActionPlan.Review review) {
            return new ReviewView(
                    review.id(),
                    review.text(),
                    review.recordedOn(),
                    review.recordedBy(),
                    review.interviewId());
        }
    }

    /** The tabs: the adviser's own words, and what had been pulled through (AP ¶78). */
    @Schema(name = "SavedTabs")
    record TabsView(
            @Nullable String aimsText,
            Aims aims,
            @Nullable String employmentHistoryText,
            EmploymentHistory employmentHistory,
            @Nullable String personalCircumstancesText,
            PersonalCircumstances personalCircumstances,
            @Nullable String qualificationsText,
            List<ListedQualification> qualifications,
            @Nullable String info) {

        static TabsView of(SavedPlan saved) {
            var texts = saved.plan().texts();
            var pulled = saved.permanent();
            return new TabsView(
                    texts.aims(),
                    pulled.information().aims(),
                    texts.employmentHistory(),
                    pulled.information().employmentHistory(),
                    texts.personalCircumstances(),
                    pulled.personalCircumstances(),
                    texts.qualifications(),
                    pulled.qualifications().listed(),
                    texts.info());
        }
    }
}
