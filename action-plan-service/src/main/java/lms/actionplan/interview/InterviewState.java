package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.language.value.CancelledBecause;
import lms.language.value.InterviewStage;

/** How far an interview has come. */
public sealed interface InterviewState {

    /** The word for it. */
    InterviewStage stage();

    /** It is in the diary. */
    record Booked() implements InterviewState {

        @Override
        public InterviewStage stage() {
            return InterviewStage.BOOKED;
        }
    }

    /** It is open: adviser and client are talking. */
    record Started(Instant startedAt, Officer heldBy) implements InterviewState {

        public Started {
            requireNonNull(startedAt, "startedAt");
            requireNonNull(heldBy, "heldBy");
        }

        @Override
        public InterviewStage stage() {
            return InterviewStage.STARTED;
        }
    }

    /** It is over. */
    record Ended(Instant startedAt, Instant endedAt, Officer heldBy, Ending ending)
            implements InterviewState {

        public Ended {
            requireNonNull(startedAt, "startedAt");
            requireNonNull(endedAt, "endedAt");
            requireNonNull(heldBy, "heldBy");
            requireNonNull(ending, "ending");
        }

        @Override
        public InterviewStage stage() {
            return InterviewStage.ENDED;
        }
    }

    /** The client did not come. */
    record FailedToAttend(Instant recordedAt) implements InterviewState {

        public FailedToAttend {
            requireNonNull(recordedAt, "recordedAt");
        }

        @Override
        public InterviewStage stage() {
            return InterviewStage.FAILED_TO_ATTEND;
        }
    }

    /**
     * The system called it off by itself.
     *
     * @param rebookAtOnce whether another is still to be booked in its place
     */
    record CancelledBySystem(Instant cancelledAt, CancelledBecause because, boolean rebookAtOnce)
            implements InterviewState {

        public CancelledBySystem {
            requireNonNull(cancelledAt, "cancelledAt");
            requireNonNull(because, "because");
        }

        @Override
        public InterviewStage stage() {
            return InterviewStage.CANCELLED;
        }
    }

    /** It will not take place. */
    record Cancelled(Instant cancelledAt) implements InterviewState {

        public Cancelled {
            requireNonNull(cancelledAt, "cancelledAt");
        }

        @Override
        public InterviewStage stage() {
            return InterviewStage.CANCELLED;
        }
    }
}
