package lms.actionplan.interview.api;

import java.time.DateTimeException;
import java.time.Instant;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.Interviews.AfterTime;
import lms.actionplan.interview.Interviews.AfterWaiting;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rules.RefusedException;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/** Reads where a page ended. */
final class Cursors {

    /** Sorts after every time of day. */
    private static final String NO_TIME = "~";

    private Cursors() {}

    static AfterWaiting moment(String text) {
        var parts = Cursor.read(text, 2).parts();
        try {
            return new AfterWaiting(Instant.parse(parts.get(0)), new InterviewId(parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
    }

    static Cursor ofTime(Interview interview) {
        var place = interview.place();
        return Cursor.of(place == null ? NO_TIME : place.startsAt(), interview.id());
    }

    static @Nullable AfterTime time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = Cursor.read(text, 2).parts();
        try {
            return new AfterTime(parts.get(0), new InterviewId(parts.get(1)));
        } catch (IllegalArgumentException _) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
    }

    static long version(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        try {
            return Long.parseLong(Cursor.read(text, 1).parts().getFirst());
        } catch (NumberFormatException _) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
    }
}
