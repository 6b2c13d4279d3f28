package lms.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Issues the statements of a recorded request again, for other clients and versions, over a
 * connection with prepared statements: what the database alone can do.
 */
final class Floor {

    private final Connection connection;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param words the numbers that are different for each client
     */
    Floor(Connection connection, Recording recording, Collection<String> words)
            throws SQLException {
        this.connection = connection;
        Map<String, PreparedStatement> prepared = new HashMap<>();
        for (var statement : recording.statements()) {
            steps.add(step(statement, words, prepared));
        }
    }

    private interface Step {
        void take(Likeness likeness) throws SQLException;
    }

    private Step step(
            Recording.Statement statement,
            Collection<String> words,
            Map<String, PreparedStatement> prepared)
            throws SQLException {
        if (statement.is("begin")) {
            return likeness -> connection.setAutoCommit(false);
        }
        if (statement.is("commit")) {
            return likeness -> {
                connection.commit();
                connection.setAutoCommit(true);
            };
        }
        if (statement.is("rollback")) {
            return likeness -> {
                connection.rollback();
                connection.setAutoCommit(true);
            };
        }
        var same = prepared.get(statement.sql());
        var ready = same == null ? connection.prepareStatement(statement.sql()) : same;
        prepared.put(statement.sql(), ready);
        var values = new ArrayList<Likeness.Value>();
        for (int at = 0; at < statement.values().size(); at++) {
            values.add(
                    new Likeness.Value(
                            statement.values().get(at), statement.columns().get(at), words));
        }
        return likeness -> execute(ready, values, likeness);
    }

    private static void execute(
            PreparedStatement ready, List<Likeness.Value> values, Likeness likeness)
            throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            var value = values.get(at).like(likeness);
            if (value instanceof byte[] bytes) {
                ready.setBytes(at + 1, bytes);
            } else {
                ready.setObject(at + 1, value, Types.OTHER);
            }
        }
        if (ready.execute()) {
            try (var rows = ready.getResultSet()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    /** Does for somebody else what was recorded. */
    void act(Likeness likeness) throws SQLException {
        for (var step : steps) {
            step.take(likeness);
        }
    }
}
