package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.interview.Interviews;
import lms.language.value.ClientId;

/** Finds out whether a client is in an interview. */
@ApplicationScoped
class FindOccasion {

    private final Interviews interviews;

    FindOccasion(Interviews interviews) {
        this.interviews = interviews;
    }

    /** The occasion on which the client's plan is worked on now. */
    Occasion of(ClientId clientId) {
        // One interview is open at a time, and nothing is started after it until it has ended.
        var starts = interviews.lastStarts(clientId, 2);
        if (starts.isEmpty() || !starts.getFirst().isOpen()) {
            return new Occasion.Outside();
        }
        var open = starts.getFirst();
        return new Occasion.During(
                open.interviewId(),
                open.startedAt(),
                starts.size() == 1 ? null : starts.getLast().startedAt());
    }
}
