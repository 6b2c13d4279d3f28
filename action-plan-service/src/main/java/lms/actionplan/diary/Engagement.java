package lms.actionplan.diary;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Something that takes an adviser's time.
 *
 * @param id that of the interview, or of the unavailability
 */
public record Engagement(UUID id, String officer, TimeSpan span, Because because) {

    public Engagement {
        requireNonNull(id, "id");
        requireNonNull(officer, "officer");
        requireNonNull(span, "span");
        requireNonNull(because, "because");
    }

    /** What takes the time; of an unavailability, why. No more is kept of it (IT ¶16). */
    public enum Because {
        INTERVIEW,
        LEAVE,
        ABSENCE,
        TRAINING,
        MEETING,
        OTHER_WORK;

        /** Tells whether the adviser is unavailable, and not in an interview. */
        public boolean isUnavailable() {
            return this != INTERVIEW;
        }
    }
}
