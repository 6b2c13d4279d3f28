package lms.actionplan.interview.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import lms.actionplan.interview.Appointment;
import lms.actionplan.interview.Calculation;
import lms.actionplan.interview.DecisionMakerQuestion;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.InterviewState.FailedToAttend;
import lms.actionplan.interview.InterviewState.Started;
import lms.actionplan.interview.Officer;
import lms.actionplan.interview.ScreenMessage;
import lms.actionplan.interview.TypeOfInterview;
import lms.actionplan.interview.rules.EndingRules;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import lms.language.value.PlanDemand;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An interview, with what may be done about it now.
 *
 * @param officer in whose diary it stands; absent when it is booked for a day only
 * @param before when it was to be before it was rebooked; absent when it never was
 * @param heldBy who started it
 * @param messages what the screen says at its start and at its end (AP ¶101-102, ¶120)
 * @param sanction that a sanction should be considered, once it ended with FTP (AP ¶121)
 * @param openedToClose whether it is taken to have been opened only to close an Action Item (AP
 *     ¶68); absent until it ended
 */
@Schema(name = "Interview")
record InterviewView(
        InterviewId interviewId,
        long version,
        ClientId clientId,
        InterviewType type,
        PlanDemand demands,
        LocalDate bookedFor,
        @Nullable String officer,
        @Nullable TimeOfDay startsAt,
        @Nullable Integer minutes,
        @Nullable AppointmentView before,
        InterviewStage stage,
        @Nullable HolderView heldBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant failedToAttendAt,
        @Nullable CancelledBecause cancelledBecause,
        @Nullable Boolean rebookAtOnce,
        List<QuestionView> decisionMakerQuestions,
        List<CalculationView> inWorkBenefitCalculations,
        List<String> messages,
        @Nullable String sanction,
        @Nullable Boolean openedToClose,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    private static final String SANCTION =
            "The customer has failed to complete a Work Focused Interview (WFI) and a sanction"
                    + " should be considered.";

    static InterviewView of(Interview interview, TypeOfInterview type, Map<String, Link> links) {
        var state = interview.state();
        var place = interview.place();
        return new InterviewView(
                interview.id(),
                interview.version(),
                interview.clientId(),
                interview.type(),
                type.demands(),
                interview.bookedFor(),
                place == null ? null : place.officer(),
                place == null ? null : place.startsAt(),
                place == null ? null : place.minutes(),
                AppointmentView.of(interview.booking().before()),
                state.stage(),
                interview.heldBy().map(HolderView::of).orElse(null),
                startedAt(state),
                state instanceof Ended ended ? ended.endedAt() : null,
                cancelledAt(state),
                state instanceof FailedToAttend(var at) ? at : null,
                state instanceof CancelledBySystem cancelled ? cancelled.because() : null,
                state instanceof CancelledBySystem cancelled ? cancelled.rebookAtOnce() : null,
                interview.questions().stream().map(QuestionView::of).toList(),
                interview.calculations().stream().map(CalculationView::of).toList(),
                messages(state, type),
                EndingRules.asksForSanction(interview) ? SANCTION : null,
                state instanceof Ended ended ? ended.ending().openedToClose() : null,
                interview.changed().changedBy(),
                links);
    }

    private static List<String> messages(InterviewState state, TypeOfInterview type) {
        var said =
                switch (state) {
                    case Started _ -> EndingRules.atTheStart(type.demands()).stream().toList();
                    case Ended ended -> ended.ending().messages();
                    case Booked _, FailedToAttend _, Cancelled _, CancelledBySystem _ ->
                            List.<ScreenMessage>of();
                };
        return said.stream().map(ScreenMessage::text).toList();
    }

    private static @Nullable Instant cancelledAt(InterviewState state) {
        return switch (state) {
            case Cancelled(var at) -> at;
            case CancelledBySystem(var at, _, _) -> at;
            case Booked _, Started _, Ended _, FailedToAttend _ -> null;
        };
    }

    private static @Nullable Instant startedAt(InterviewState state) {
        return switch (state) {
            case Booked _, FailedToAttend _, Cancelled _, CancelledBySystem _ -> null;
            case Started started -> started.startedAt();
            case Ended ended -> ended.startedAt();
        };
    }

    /** When an interview was to be. */
    @Schema(name = "Appointment")
    record AppointmentView(
            LocalDate bookedFor,
            @Nullable String officer,
            @Nullable TimeOfDay startsAt,
            @Nullable Integer minutes) {

        static @Nullable AppointmentView of(@Nullable Appointment appointment) {
            if (appointment == null) {
                return null;
            }
            var place = appointment.place();
            return new AppointmentView(
                    appointment.day(),
                    place == null ? null : place.officer(),
                    place == null ? null : place.startsAt(),
                    place == null ? null : place.minutes());
        }
    }

    /** An officer by sign-in name, with initial and surname. */
    @Schema(name = "InterviewOfficer")
    record HolderView(String officer, String name, OfficeCode office) {

        static HolderView of(Officer officer) {
            return new HolderView(officer.officer(), officer.name(), officer.office());
        }
    }

    /** A doubt for a decision maker (AP ¶119). */
    @Schema(name = "DecisionMakerQuestion")
    record QuestionView(
            UUID questionId,
            DecisionMakerQuestion.Kind kind,
            String doubt,
            HolderView recordedBy,
            Instant recordedAt) {

        static QuestionView of(DecisionMakerQuestion question) {
            return new QuestionView(
                    question.id(),
                    question.kind(),
                    question.kind().doubt(),
                    HolderView.of(question.by()),
                    question.at());
        }
    }

    /** What an In Work Benefit Calculation came to (AP ¶89). */
    @Schema(name = "Calculation")
    record CalculationView(
            UUID calculationId,
            LocalDate calculatedOn,
            Outcome outcome,
            int weeklyPence,
            @Nullable String notes,
            HolderView recordedBy,
            Instant recordedAt) {

        static CalculationView of(Calculation calculation) {
            return new CalculationView(
                    calculation.id(),
                    calculation.calculatedOn(),
                    calculation.outcome(),
                    calculation.weeklyPence(),
                    calculation.notes(),
                    HolderView.of(calculation.by()),
                    calculation.at());
        }
    }
}
