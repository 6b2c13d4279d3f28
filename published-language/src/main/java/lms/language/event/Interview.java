package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import lms.language.value.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it stands after it was booked, rebooked, started, ended or cancelled, or after
 * the client failed to attend.
 *
 * @param cancelledBecause why the system cancelled it; null when it did not
 * @param rebookAtOnce whether the office is asked to book another in its place; null unless the
 *     system cancelled it (IT ¶24)
 * @param officer the adviser in whose diary it stands; null when it has no time in a diary
 * @param startsAt the time of day in London; null when it has no time in a diary
 * @param minutes how long it takes in the diary; null when it has no time there
 * @param demands what its type demands of the Action Plan (AP ¶101-102); null in what was told
 *     before types said so
 * @param heldBy who started it; null until it is started
 * @param ftpRecorded whether a Fail to Participate doubt was recorded (AP ¶119); null until it is
 *     started
 * @param openedToClose whether it is taken to have been opened only to close an Action Item (AP
 *     ¶68); null until it is ended
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
        @Nullable String officer,
        @Nullable TimeOfDay startsAt,
        @Nullable Integer minutes,
        @Nullable PlanDemand demands,
        @Nullable String heldBy,
        @Nullable Boolean ftpRecorded,
        @Nullable Boolean openedToClose,
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
