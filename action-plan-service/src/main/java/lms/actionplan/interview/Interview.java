package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.InterviewState.FailedToAttend;
import lms.actionplan.interview.InterviewState.Started;
import lms.kit.access.Stamp;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a client and an adviser.
 *
 * @param questions the doubts recorded in it (AP ¶119)
 * @param calculations the In Work Benefit Calculations recorded in it (AP ¶89)
 */
public record Interview(
        InterviewId id,
        long version,
        ClientId clientId,
        InterviewType type,
        Booking booking,
        InterviewState state,
        List<DecisionMakerQuestion> questions,
        List<Calculation> calculations,
        Stamp changed) {

    public Interview {
        requireNonNull(id, "id");
        requireNonNull(clientId, "clientId");
        requireNonNull(type, "type");
        requireNonNull(booking, "booking");
        requireNonNull(state, "state");
        requireNonNull(changed, "changed");
        questions = List.copyOf(questions);
        calculations = List.copyOf(calculations);
    }

    /** A new interview. */
    public static Interview booked(
            ClientId clientId, InterviewType type, Booking booking, Stamp stamp) {
        return new Interview(
                InterviewId.fresh(),
                1,
                clientId,
                type,
                booking,
                new Booked(),
                List.of(),
                List.of(),
                stamp);
    }

    /** The day on which it is held. */
    public LocalDate bookedFor() {
        return booking.appointment().day();
    }

    /** Its place in a diary; null when it stands in none. */
    public Appointment.@Nullable Place place() {
        return booking.appointment().place();
    }

    /** The interview for another time, which was allowed. */
    public Interview rebook(Appointment appointment, LocalDate on, Stamp stamp) {
        return with(booking.instead(appointment, stamp.officer(), on), state, stamp);
    }

    /** The interview after its start, which was allowed. */
    public Interview start(Stamp stamp) {
        return next(new Started(stamp.at(), Officer.of(stamp)), stamp);
    }

    /** The interview after its end, which was allowed. */
    public Interview end(Ending ending, Stamp stamp) {
        var started = opened();
        return next(new Ended(started.startedAt(), stamp.at(), started.heldBy(), ending), stamp);
    }

    /** The interview after the client did not come, which was allowed to be said. */
    public Interview failToAttend(Stamp stamp) {
        return next(new FailedToAttend(stamp.at()), stamp);
    }

    /** The interview after it was called off, which was allowed. */
    public Interview cancel(Stamp stamp) {
        return next(new Cancelled(stamp.at()), stamp);
    }

    /** The interview after the system called it off because its case was rebuilt (IT ¶24). */
    public Interview cancelBecauseCaseRebuilt(boolean rebookAtOnce, Stamp stamp) {
        return next(
                new CancelledBySystem(
                        stamp.at(), CancelledBecause.CLAIMS_CASE_REBUILT, rebookAtOnce),
                stamp);
    }

    /** The interview after another was booked in its place; only one that asks for it has one. */
    public Interview rebooked(Stamp stamp) {
        return switch (state) {
            case CancelledBySystem(var at, var because, _) ->
                    next(new CancelledBySystem(at, because, false), stamp);
            case Booked _, Started _, Ended _, FailedToAttend _, Cancelled _ ->
                    throw new IllegalStateException("nothing is booked in its place");
        };
    }

    /** The interview with one doubt more, which was allowed. */
    public Interview ask(DecisionMakerQuestion.Kind kind, Stamp stamp) {
        var question =
                new DecisionMakerQuestion(UUID.randomUUID(), kind, Officer.of(stamp), stamp.at());
        return with(Stream.concat(questions.stream(), Stream.of(question)).toList(), stamp);
    }

    /** The interview without a doubt, which was allowed. */
    public Interview withdraw(UUID questionId, Stamp stamp) {
        return with(
                questions.stream().filter(question -> !question.id().equals(questionId)).toList(),
                stamp);
    }

    /** The interview with one calculation more, which was allowed. */
    public Interview calculate(Calculation calculation, Stamp stamp) {
        return new Interview(
                id,
                version + 1,
                clientId,
                type,
                booking,
                state,
                questions,
                Stream.concat(calculations.stream(), Stream.of(calculation)).toList(),
                stamp);
    }

    /** Tells whether the last change, which of a booked one is its booking, came after a moment. */
    public boolean wasChangedAfter(Instant moment) {
        return changed.at().isAfter(moment);
    }

    /** Tells whether the interview is going on. */
    public boolean isOpen() {
        return state instanceof Started;
    }

    /** Tells whether a Fail to Participate doubt is recorded (AP ¶119). */
    public boolean hasFtp() {
        return questions.stream()
                .anyMatch(question -> question.kind() == DecisionMakerQuestion.Kind.FTP);
    }

    /** Who holds the interview, or held it, once it was started. */
    public Optional<Officer> heldBy() {
        return switch (state) {
            case Started started -> Optional.of(started.heldBy());
            case Ended ended -> Optional.of(ended.heldBy());
            case Booked _, FailedToAttend _, Cancelled _, CancelledBySystem _ -> Optional.empty();
        };
    }

    /** What other services are told. */
    public lms.language.event.Interview toEvent(PlanDemand demands) {
        var bySystem = state instanceof CancelledBySystem cancelled ? cancelled : null;
        var place = place();
        var heldBy = heldBy();
        return new lms.language.event.Interview(
                id,
                version,
                clientId,
                type,
                bookedFor(),
                state.stage(),
                bySystem == null ? null : bySystem.because(),
                bySystem == null ? null : bySystem.rebookAtOnce(),
                place == null ? null : place.officer(),
                place == null ? null : place.startsAt(),
                place == null ? null : place.minutes(),
                demands,
                heldBy.map(Officer::officer).orElse(null),
                heldBy.isPresent() ? hasFtp() : null,
                state instanceof Ended ended ? ended.ending().openedToClose() : null,
                changed.changedBy());
    }

    private Started opened() {
        return switch (state) {
            case Started started -> started;
            case Booked _, Ended _, FailedToAttend _, Cancelled _, CancelledBySystem _ ->
                    throw new IllegalStateException("only a started interview ends");
        };
    }

    private Interview next(InterviewState after, Stamp stamp) {
        return with(booking, after, stamp);
    }

    private Interview with(Booking newBooking, InterviewState after, Stamp stamp) {
        return new Interview(
                id, version + 1, clientId, type, newBooking, after, questions, calculations, stamp);
    }

    private Interview with(List<DecisionMakerQuestion> newQuestions, Stamp stamp) {
        return new Interview(
                id, version + 1, clientId, type, booking, state, newQuestions, calculations, stamp);
    }
}
