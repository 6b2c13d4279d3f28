package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.language.value.InterviewId;

/** Whether an Action Item is still to be done (AP ¶61, ¶68). */
public sealed interface ItemStatus {

    /** It has no closing date. */
    record Open() implements ItemStatus {}

    /**
     * Its closing date is saved.
     *
     * @param on the closing date
     * @param recordedOn the day on which the closing date was saved
     * @param in the interview in which it was saved
     */
    record Closed(LocalDate on, LocalDate recordedOn, InterviewId in, Author by)
            implements ItemStatus {

        public Closed {
            requireNonNull(on, "on");
            requireNonNull(recordedOn, "recordedOn");
            requireNonNull(in, "in");
            requireNonNull(by, "by");
        }
    }
}
