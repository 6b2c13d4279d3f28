package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it stands after it was booked, started, ended or cancelled.
 *
 * @param cancelledBecause why the system cancelled it; null when it did not
 * @param rebookAtOnce whether the office is asked to book another in its place; null unless the
 *     system cancelled it (IT ¶24)
 */
public record Interview(
        InterviewId interviewId,
        @JsonProperty(required = true) long version,
        ClientId clientId,
        InterviewType type,
        LocalDate bookedFor,
        InterviewStage stage,
        @Nullable CancelledBecause cancelledBecause,
        @Nullable Boolean rebookAtOnce,
        ChangedBy changedBy)
        implements ActionPlanEvent {

    public Interview {
        Counted.fromOne(version);
        requireNonNull(interviewId, "interviewId");
        requireNonNull(clientId, "clientId");
        requireNonNull(type, "type");
        requireNonNull(bookedFor, "bookedFor");
        requireNonNull(stage, "stage");
        requireNonNull(changedBy, "changedBy");
    }
}
