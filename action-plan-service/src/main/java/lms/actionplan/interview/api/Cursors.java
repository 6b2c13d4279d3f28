package lms.actionplan.interview.api;

import java.time.Instant;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.Interviews.AfterTime;
import lms.actionplan.interview.Interviews.AfterWaiting;
import lms.kit.rest.Cursor;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/** Reads where a page ended. */
final class Cursors {

    /** Sorts after every time of day. */
    private static final String NO_TIME = "~";

    private Cursors() {}

    static AfterWaiting moment(String text) {
        return Cursor.read(
                text,
                2,
                parts ->
                        new AfterWaiting(
                                Instant.parse(parts.get(0)), new InterviewId(parts.get(1))));
    }

    static Cursor ofTime(Interview interview) {
        var place = interview.place();
        return Cursor.of(place == null ? NO_TIME : place.startsAt(), interview.id());
    }

    static @Nullable AfterTime time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Cursor.read(
                text, 2, parts -> new AfterTime(parts.get(0), new InterviewId(parts.get(1))));
    }

    static long version(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        return Cursor.read(text, 1, parts -> Long.parseLong(parts.getFirst()));
    }
}
