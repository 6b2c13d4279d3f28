package lms.clientrecord.client.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.client.NameKey;

/** A query that is put together piece by piece, each with the values of its question marks. */
final class Query {

    /** Nobody waits longer for a list. */
    private static final int SECONDS = 5;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** A client found: who, and by what they are listed. */
    record Listed(UUID id, NameKey key) {}

    Query add(String piece, Object... itsValues) {
        text.append(piece);
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    /** Gives the id and the key of each client found. */
    List<Listed> clients(Connection connection) throws SQLException {
        try (var statement = prepare(connection);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Listed>();
            while (rows.next()) {
                found.add(
                        new Listed(rows.getObject(1, UUID.class), new NameKey(rows.getString(2))));
            }
            return found;
        }
    }

    /** Gives the texts found. */
    List<String> texts(Connection connection) throws SQLException {
        try (var statement = prepare(connection);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Gives the one number found. */
    long number(Connection connection) throws SQLException {
        return Long.parseLong(texts(connection).getFirst());
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(text.toString());
        statement.setQueryTimeout(SECONDS);
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, forJdbc(connection, values.get(at)));
        }
        return statement;
    }

    private static Object forJdbc(Connection connection, Object value) throws SQLException {
        return value instanceof List<?> list ? array(connection, list) : value;
    }

    private static Array array(Connection connection, List<?> list) throws SQLException {
        boolean numbers = !list.isEmpty() && list.getFirst() instanceof Integer;
        return connection.createArrayOf(numbers ? "int4" : "text", list.toArray());
    }
}
