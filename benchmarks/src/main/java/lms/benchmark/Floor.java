package lms.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Issues the statements of a recorded request again, for other clients and versions, over one
 * connection with prepared statements: what the database alone can do.
 */
final class Floor implements AutoCloseable {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Connection connection;
    private final Recording recording;
    private final String recordedClient;
    private final long recordedVersion;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /**
     * @param recordedVersion what the client had before the request; a number like no other
     */
    Floor(Connection connection, Recording recording, String recordedClient, long recordedVersion)
            throws SQLException {
        this.connection = connection;
        this.recording = recording;
        this.recordedClient = recordedClient;
        this.recordedVersion = recordedVersion;
        for (var statement : recording.statements()) {
            if (!prepared.containsKey(statement.sql())) {
                prepared.put(statement.sql(), connection.prepareStatement(statement.sql()));
            }
        }
    }

    /** Does for a client of this version what was recorded. */
    void act(String client, long version) throws SQLException {
        var fresh = new HashMap<String, String>();
        for (var statement : recording.statements()) {
            if (statement.is("begin")) {
                connection.setAutoCommit(false);
            } else if (statement.is("commit")) {
                connection.commit();
                connection.setAutoCommit(true);
            } else if (statement.is("rollback")) {
                connection.rollback();
                connection.setAutoCommit(true);
            } else {
                execute(statement, client, version, fresh);
            }
        }
    }

    private void execute(
            Recording.Statement statement, String client, long version, Map<String, String> fresh)
            throws SQLException {
        var ready = prepared.get(statement.sql());
        if (ready == null) {
            throw new IllegalStateException("not prepared");
        }
        for (int at = 0; at < statement.values().size(); at++) {
            ready.setObject(
                    at + 1,
                    changed(statement.values().get(at), client, version, fresh),
                    Types.OTHER);
        }
        if (ready.execute()) {
            try (var rows = ready.getResultSet()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    private @Nullable String changed(
            @Nullable String value, String client, long version, Map<String, String> fresh) {
        if (value == null) {
            return null;
        }
        if (value.startsWith("\\x")) {
            var text = new String(HexFormat.of().parseHex(value.substring(2)), UTF_8);
            var changed = changed(text, client, version, fresh);
            return changed == null
                    ? null
                    : "\\x" + HexFormat.of().formatHex(changed.getBytes(UTF_8));
        }
        return ID.matcher(
                        value.replace(
                                        Long.toString(recordedVersion + 1),
                                        Long.toString(version + 1))
                                .replace(Long.toString(recordedVersion), Long.toString(version)))
                .replaceAll(id ->
                        id.group().equals(recordedClient)
                                ? client
                                : fresh.computeIfAbsent(
                                        id.group(), other -> UUID.randomUUID().toString()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
