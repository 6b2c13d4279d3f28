package lms.kit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The answers that are kept for retries under an Idempotency-Key. */
@ApplicationScoped
public class RememberedAnswers {

    private final DataSource dataSource;

    RememberedAnswers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Forgets, in the running transaction, every answer that names the id: in its body, as whoever
     * or whatever it tells of, or as the place of something new; and every answer to a request
     * whose path or key names it. A retry of such a request is then judged anew.
     */
    public void forget(String id) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "delete from idempotency where position(?::bytea in body) > 0"
                                        + " or position(? in location) > 0"
                                        + " or position(? in path) > 0"
                                        + " or position(? in key) > 0")) {
            statement.setBytes(1, id.getBytes(StandardCharsets.UTF_8));
            statement.setString(2, id);
            statement.setString(3, id);
            statement.setString(4, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("remembered answers cannot be forgotten", e);
        }
    }

    /**
     * Tells whether an answer is kept for a retry by this caller, under this key, of a request
     * whose path names the id.
     */
    public boolean isKept(String caller, String key, String id) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select from idempotency where caller = ? and key = ?"
                                        + " and position(? in path) > 0")) {
            statement.setString(1, caller);
            statement.setString(2, key);
            statement.setString(3, id);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("remembered answers cannot be read", e);
        }
    }
}
