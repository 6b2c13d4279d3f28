package lms.kit.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.Topic;
import lms.language.Topics;

/** Makes a read wait until this service knows what the caller has already seen elsewhere. */
@ApplicationScoped
public class CaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final DataSource dataSource;
    private final Arrivals arrivals;
    private final Applying applying;

    CaughtUp(DataSource dataSource, Arrivals arrivals, Applying applying) {
        this.dataSource = dataSource;
        this.arrivals = arrivals;
        this.applying = applying;
    }

    /**
     * Returns once every seen aspect of the key has arrived; an aspect that this service does not
     * read is not waited for. Waits at most two seconds.
     *
     * @param key the text of the id that the aspects are keyed by
     * @throws RefusedException 503 when the time is over
     */
    public void await(String key, List<SeenToken> seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var token : seen) {
            while (applying.reads(token.aspect()) && version(key, token) < token.version()) {
                if (System.nanoTime() > end) {
                    throw RefusedException.because(KitRefusal.NOT_CAUGHT_UP);
                }
                pause();
            }
        }
    }

    private void pause() {
        try {
            arrivals.await(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.because(KitRefusal.NOT_CAUGHT_UP);
        }
    }

    private long version(String key, SeenToken token) {
        var topic =
                Topics.states().stream()
                        .filter(t -> t.aspect().equals(token.aspect()))
                        .map(Topic::name)
                        .findFirst()
                        .orElseThrow();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select version from reader_position where topic = ? and key = ?")) {
            statement.setString(1, topic);
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the reader's position cannot be read", e);
        }
    }
}
