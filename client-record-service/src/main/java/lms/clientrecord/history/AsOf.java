package lms.clientrecord.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import lms.kit.rules.RefusedException;

/**
 * A moment at which something is asked for: {@code 2012-05-01T10:00:00Z}. In a resource method:
 * {@code @QueryParam("asOf") @Nullable AsOf asOf}.
 */
public record AsOf(String text) {

    /**
     * @throws RefusedException when the text is no moment
     */
    public AsOf {
        moment(text);
    }

    /** The moment; what was kept at it counts. */
    public Instant moment() {
        return moment(text);
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw RefusedException.because(HistoryRefusal.NOT_A_MOMENT);
        }
    }
}
