package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/** When a plan is worked on: during an interview of the client, or outside of one (AP ¶99). */
public sealed interface Occasion {

    /** The interview that is going on; absent outside of one. */
    @Nullable InterviewId interviewId();

    /** The client is in no interview. */
    record Outside() implements Occasion {

        @Override
        public @Nullable InterviewId interviewId() {
            return null;
        }
    }

    /**
     * The client is in an interview.
     *
     * @param startedAt when it was started
     * @param previousStartedAt when the client's interview before it was started; absent when it is
     *     the first
     */
    record During(InterviewId interviewId, Instant startedAt, @Nullable Instant previousStartedAt)
            implements Occasion {

        public During {
            requireNonNull(interviewId, "interviewId");
            requireNonNull(startedAt, "startedAt");
        }
    }
}
