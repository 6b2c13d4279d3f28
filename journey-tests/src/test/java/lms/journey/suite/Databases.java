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

    /** The tables of a service. */
    public List<String> tables(Component service) {
        return rows(
                service,
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by table_name");
    }

    /**
     * The tables of a service in which a row says this, whatever its letter case; bytes are read as
     * text.
     */
    public List<String> tablesThatSay(Component service, String text) {
        return tables(service).stream()
                .filter(table ->
                        !rows(
                                        service,
                                        "select 1 from \"%s\" t where strpos(lower(%s), lower(?)) > 0"
                                                        .formatted(
                                                                table, everything(service, table))
                                                + " limit 1",
                                        text)
                                .isEmpty())
                .toList();
    }

    private String everything(Component service, String table) {
        var columns =
                rows(
                        service,
                        "select case when data_type = 'bytea' then 'encode(t.' ||"
                                + " quote_ident(column_name) || ', ''escape'')' else 't.' ||"
                                + " quote_ident(column_name) || '::text' end"
                                + " from information_schema.columns"
                                + " where table_schema = 'public' and table_name = ?",
                        table);
        return "concat_ws(' ', " + String.join(", ", columns) + ")";
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
