package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;

/** An interview as it stands after it was booked, started, ended or cancelled. */
public record Interview(
        InterviewId interviewId,
        @JsonProperty(required = true) long version,
        ClientId clientId,
        InterviewType type,
        LocalDate bookedFor,
        InterviewStage stage,
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
