package lms.journey.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.local.suite.Component;
import lms.local.suite.Suite;

/** Looks into the services' databases, and breaks them where a journey must. */
public final class Databases {

    private final Suite suite;

    Databases(Suite suite) {
        this.suite = suite;
    }

    /** Runs a statement that gives nothing back. */
    public void execute(Component service, String sql) {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query, each as its columns joined by a bar. */
    public List<String> rows(Component service, String query, Object... values) {
        try (var connection = connect(service);
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                var rows = new ArrayList<String>();
                while (row.next()) {
                    var texts = new ArrayList<String>();
                    for (int i = 1; i <= columns; i++) {
                        texts.add(String.valueOf(row.getString(i)));
                    }
                    rows.add(String.join("|", texts));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query with two columns: key and number. */
    public Map<String, Long> numbers(Component service, String query, Object... values) {
        var numbers = new HashMap<String, Long>();
        for (var row : rows(service, query, values)) {
            int bar = row.lastIndexOf('|');
            numbers.put(row.substring(0, bar), Long.valueOf(row.substring(bar + 1)));
        }
        return numbers;
    }

    /** How far a service has read a key of a state topic; 0 when not at all. */
    public long position(Component service, String topic, String key) {
        return numbers(
                        service,
                        "select key, version from reader_position where topic = ? and key = ?",
                        topic,
                        key)
                .getOrDefault(key, 0L);
    }

    /** The id as a value of a query. */
    public static UUID id(String text) {
        return UUID.fromString(text);
    }

    private Connection connect(Component service) throws SQLException {
        var owner = service.database();
        return DriverManager.getConnection(
                suite.jdbcUrl(owner), owner, Suite.databasePassword(owner));
    }
}
