package lms.kit.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import lms.kit.rest.RememberedAnswers;
import lms.language.Topic;

/**
 * The keys whose owner has erased them. They stay erased: a state that arrives late, is replayed or
 * is read again from the start of its topic does not bring them back. No more is kept than the key.
 */
@ApplicationScoped
public class Erasures {

    /** No version is above it, so no event of the key is newer. */
    private static final long FOR_GOOD = Long.MAX_VALUE;

    private final DataSource dataSource;
    private final DeadLetters deadLetters;
    private final RememberedAnswers answers;

    Erasures(DataSource dataSource, DeadLetters deadLetters, RememberedAnswers answers) {
        this.dataSource = dataSource;
        this.deadLetters = deadLetters;
        this.answers = answers;
    }

    /**
     * Tells whether a tombstone of the key has arrived on the topic. It cannot arrive between the
     * answer and the end of the running transaction, once the key has been read at all.
     */
    public boolean isErased(Topic<?> topic, String key) {
        return isErased(topic.name(), key);
    }

    boolean isErased(String topic, String key) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select version from reader_position where topic = ? and key = ?"
                                        + " for share")) {
            statement.setString(1, topic);
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getLong(1) == FOR_GOOD;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the reader's position cannot be read", e);
        }
    }

    /**
     * Remembers a tombstone, and forgets what the kit itself keeps of the key: events that could
     * not be applied, and answers that name it.
     */
    void remember(Message message) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into reader_position (topic, key, version)"
                                        + " values (?, ?, ?) on conflict (topic, key)"
                                        + " do update set version = excluded.version")) {
            statement.setString(1, message.topic());
            statement.setString(2, message.key());
            statement.setLong(3, FOR_GOOD);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the reader's position cannot be kept", e);
        }
        deadLetters.forget(message.key());
        answers.forget(message.key());
    }
}
