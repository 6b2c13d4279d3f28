package lms.language.event;

import java.time.LocalDate;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;

/** An interview as it stands after it was booked, started, ended or cancelled. */
public record Interview(
        InterviewId interviewId,
        long version,
        ClientId clientId,
        InterviewType type,
        LocalDate bookedFor,
        InterviewStage stage,
        ChangedBy changedBy)
        implements ActionPlanEvent {}
