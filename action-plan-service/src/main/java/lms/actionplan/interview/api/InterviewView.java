package lms.actionplan.interview.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.InterviewState.Started;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interview, with what may be done about it now. */
@Schema(name = "Interview")
record InterviewView(
        InterviewId interviewId,
        long version,
        ClientId clientId,
        InterviewType type,
        LocalDate bookedFor,
        InterviewStage stage,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant cancelledAt,
        @Nullable CancelledBecause cancelledBecause,
        @Nullable Boolean rebookAtOnce,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static InterviewView of(Interview interview, Map<String, Link> links) {
        return new InterviewView(
                interview.id(),
                interview.version(),
                interview.clientId(),
                interview.type(),
                interview.bookedFor(),
                interview.state().stage(),
                startedAt(interview.state()),
                interview.state() instanceof Ended ended ? ended.endedAt() : null,
                cancelledAt(interview.state()),
                interview.state() instanceof CancelledBySystem cancelled
                        ? cancelled.because()
                        : null,
                interview.state() instanceof CancelledBySystem cancelled
                        ? cancelled.rebookAtOnce()
                        : null,
                interview.changed().changedBy(),
                links);
    }

    private static @Nullable Instant cancelledAt(InterviewState state) {
        return switch (state) {
            case Cancelled(var at) -> at;
            case CancelledBySystem(var at, _, _) -> at;
            case Booked _, Started _, Ended _ -> null;
        };
    }

    private static @Nullable Instant startedAt(InterviewState state) {
        return switch (state) {
            case Booked _, Cancelled _, CancelledBySystem _ -> null;
            case Started started -> started.startedAt();
            case Ended ended -> ended.startedAt();
        };
    }
}
