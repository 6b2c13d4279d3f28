package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.InterviewState.Started;
import lms.kit.access.Stamp;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewType;

/** A meeting of a client and an adviser. */
public record Interview(
        InterviewId id,
        long version,
        ClientId clientId,
        InterviewType type,
        LocalDate bookedFor,
        InterviewState state,
        Stamp changed) {

    public Interview {
        requireNonNull(id, "id");
        requireNonNull(clientId, "clientId");
        requireNonNull(type, "type");
        requireNonNull(bookedFor, "bookedFor");
        requireNonNull(state, "state");
        requireNonNull(changed, "changed");
    }

    /** A new interview in the diary. */
    public static Interview booked(
            ClientId clientId, InterviewType type, LocalDate bookedFor, Stamp stamp) {
        return new Interview(
                InterviewId.fresh(), 1, clientId, type, bookedFor, new Booked(), stamp);
    }

    /** The interview after its start, which was allowed. */
    public Interview start(Stamp stamp) {
        return next(new Started(stamp.at()), stamp);
    }

    /** The interview after its end, which was allowed. */
    public Interview end(Stamp stamp) {
        return switch (state) {
            case Started started -> next(new Ended(started.startedAt(), stamp.at()), stamp);
            case Booked _, Ended _, Cancelled _, CancelledBySystem _ ->
                    throw new IllegalStateException("only a started interview ends");
        };
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
            case Booked _, Started _, Ended _, Cancelled _ ->
                    throw new IllegalStateException("nothing is booked in its place");
        };
    }

    /** Tells whether the last change, which of a booked one is its booking, came after a moment. */
    public boolean wasChangedAfter(Instant moment) {
        return changed.at().isAfter(moment);
    }

    /** Tells whether the interview is going on. */
    public boolean isOpen() {
        return state instanceof Started;
    }

    /** What other services are told. */
    public lms.language.event.Interview toEvent() {
        var bySystem = state instanceof CancelledBySystem cancelled ? cancelled : null;
        return new lms.language.event.Interview(
                id,
                version,
                clientId,
                type,
                bookedFor,
                state.stage(),
                bySystem == null ? null : bySystem.because(),
                bySystem == null ? null : bySystem.rebookAtOnce(),
                changed.changedBy());
    }

    private Interview next(InterviewState after, Stamp stamp) {
        return new Interview(id, version + 1, clientId, type, bookedFor, after, stamp);
    }
}
