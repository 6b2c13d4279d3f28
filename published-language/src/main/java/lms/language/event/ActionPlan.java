package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * An Action Plan as it was saved: what was agreed, and what the plan had taken over from the client
 * record by then (AP ¶78, ¶84, ¶91, ¶96).
 */
public record ActionPlan(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        List<Item> items,
        Texts texts,
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
    }

    /** One Action Item, in the order of the list: oldest target date first (AP ¶61). */
    public record Item(
            ActionItemId id,
            String text,
            AssignedTo assignedTo,
            LocalDate target,
            LocalDate createdOn,
            String createdBy) {

        public Item {
            requireNonNull(id, "id");
            requireNonNull(text, "text");
            requireNonNull(assignedTo, "assignedTo");
            requireNonNull(target, "target");
            requireNonNull(createdOn, "createdOn");
            requireNonNull(createdBy, "createdBy");
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
