package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * An Action Plan as it was saved: what was agreed, and what the plan had taken over from the client
 * record by then (AP ¶78, ¶84, ¶91, ¶96).
 *
 * @param jobGoal absent when none was identified, and in plans that were saved before they had one
 * @param challenges those recorded, in the order of AP ¶44; absent when none was
 */
public record ActionPlan(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        List<Item> items,
        Texts texts,
        @Nullable String jobGoal,
        @Nullable List<RecordedChallenge> challenges,
        PulledThrough pulledThrough,
        ChangedBy changedBy)
        implements ActionPlanEvent {

    public ActionPlan {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(texts, "texts");
        requireNonNull(pulledThrough, "pulledThrough");
        requireNonNull(changedBy, "changedBy");
        items = List.copyOf(items);
        challenges = challenges == null ? null : List.copyOf(challenges);
    }

    /**
     * One Action Item, in the order of the list: oldest target date first (AP ¶61).
     *
     * @param closedOn the date closed; absent while the item is open (AP ¶61)
     * @param reviews the oldest first, at most ten; absent when there is none (AP ¶13)
     */
    public record Item(
            ActionItemId id,
            String text,
            AssignedTo assignedTo,
            LocalDate target,
            LocalDate createdOn,
            String createdBy,
            @Nullable LocalDate closedOn,
            @Nullable List<Review> reviews) {

        public Item {
            requireNonNull(id, "id");
            requireNonNull(text, "text");
            requireNonNull(assignedTo, "assignedTo");
            requireNonNull(target, "target");
            requireNonNull(createdOn, "createdOn");
            requireNonNull(createdBy, "createdBy");
            reviews = reviews == null ? null : List.copyOf(reviews);
        }
    }

    /**
     * One review of an Action Item (AP ¶13, ¶70).
     *
     * @param interviewId the interview in which it was made; absent when it was made outside one
     */
    public record Review(
            ReviewId id,
            String text,
            LocalDate recordedOn,
            String recordedBy,
            @Nullable InterviewId interviewId) {

        public Review {
            requireNonNull(id, "id");
            requireNonNull(text, "text");
            requireNonNull(recordedOn, "recordedOn");
            requireNonNull(recordedBy, "recordedBy");
        }
    }

    /** How the customer stands to one of the five challenges (AP ¶44-45). */
    public record RecordedChallenge(Challenge challenge, ChallengeState state) {

        public RecordedChallenge {
            requireNonNull(challenge, "challenge");
            requireNonNull(state, "state");
        }
    }

    /** The adviser's own words on the tabs (AP ¶79, ¶85, ¶86, ¶97, ¶98). */
    public record Texts(
            @Nullable String aims,
            @Nullable String employmentHistory,
            @Nullable String personalCircumstances,
            @Nullable String qualifications,
            @Nullable String info) {}

    /**
     * The versions of the aspects that are permanent in this plan; zero when the plan has none of
     * that aspect.
     *
     * @param childcareBarriers absent in plans that were saved before they drew from that window
     */
    public record PulledThrough(
            @JsonProperty(required = true) long clientSummary,
            @JsonProperty(required = true) long additionalInformation,
            @JsonProperty(required = true) long qualifications,
            @Nullable Long childcareBarriers) {}
}
