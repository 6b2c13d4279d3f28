package lms.clientrecord.held.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lms.clientrecord.held.HeldRows;
import lms.clientrecord.held.HeldTable;
import lms.kit.outbox.EventJson;
import lms.language.value.ClientId;

/** Reads the foreign keys and columns from PostgreSQL's catalogue, once for each question. */
@ApplicationScoped
class CatalogHeldRows implements HeldRows {

    private static final String CLIENT = "client";

    /** What the kit keeps for its own work, and what stays when a client goes (ADR 46). */
    private static final String LEFT_OUT =
            "'flyway_schema_history', 'business_date', 'night_run', 'idempotency', 'outbox',"
                    + " 'reader_position', 'reader_seen', 'dead_letter', 'erasure', 'erasure_record'";

    /** The only value of every statement here: the ids of the person's records. */
    private static final String PERSON = "with person as (select unnest(?::uuid[]) id) ";

    /** The tables whose rows have a client's id of their own. */
    private static final String OWNED =
            """
            select held.table_name
            from information_schema.columns held
            join information_schema.tables known using (table_schema, table_name)
            where held.table_schema = 'public' and known.table_type = 'BASE TABLE'
                and held.column_name = 'client_id' and held.table_name not in (%s)
            order by held.table_name
            """
                    .formatted(LEFT_OUT);

    /** Foreign keys: the table, the table that it refers to, and the columns of both. */
    private static final String KEYS =
            """
            select con.conrelid::regclass::text, con.confrelid::regclass::text,
                (select array_agg(quote_ident(a.attname) order by k.place)
                    from unnest(con.conkey) with ordinality k(number, place)
                    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.number),
                (select array_agg(quote_ident(a.attname) order by k.place)
                    from unnest(con.confkey) with ordinality k(number, place)
                    join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.number)
            from pg_constraint con
            where con.contype = 'f' and con.connamespace = 'public'::regnamespace
                and con.conrelid <> con.confrelid
                and con.conrelid::regclass::text not in (%s)
            order by con.conname
            """
                    .formatted(LEFT_OUT);

    private static final String ACCESS_LOG = "access_log";

    private final DataSource dataSource;

    CatalogHeldRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<HeldTable> of(Collection<ClientId> clients) {
        try (var connection = dataSource.getConnection()) {
            var tables = new ArrayList<HeldTable>();
            var held = Held.in(connection);
            for (var table : held.tables()) {
                tables.add(read(connection, table, held.condition(table), clients));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("what is held cannot be read", e);
        }
    }

    @Override
    public Map<String, Long> count(Collection<ClientId> clients) {
        try (var connection = dataSource.getConnection()) {
            return count(connection, Held.in(connection), clients);
        } catch (SQLException e) {
            throw new IllegalStateException("what is held cannot be counted", e);
        }
    }

    @Override
    public void erase(Collection<ClientId> clients) {
        try (var connection = dataSource.getConnection()) {
            var held = Held.in(connection);
            // Most goes with the client's own row, and some may go in no other way.
            run(connection, "delete from client t0 where " + held.condition(CLIENT), clients);
            for (var table : count(connection, held, clients).keySet()) {
                run(
                        connection,
                        "delete from " + table + " t0 where " + held.condition(table),
                        clients);
            }
            var left = count(connection, held, clients);
            // Whoever opens the record in this moment is written down, and should be: what they
            // saw was still there.
            left.remove(ACCESS_LOG);
            if (!left.isEmpty()) {
                throw new IllegalStateException("rows would stay in " + left.keySet());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is held cannot be erased", e);
        }
    }

    private static Map<String, Long> count(
            Connection connection, Held held, Collection<ClientId> clients) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        for (var table : held.tables()) {
            var sql =
                    PERSON + "select count(*) from " + table + " t0 where " + held.condition(table);
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, ids(connection, clients));
                try (var row = statement.executeQuery()) {
                    if (row.next() && row.getLong(1) > 0) {
                        counts.put(table, row.getLong(1));
                    }
                }
            }
        }
        return counts;
    }

    private static HeldTable read(
            Connection connection, String table, String condition, Collection<ClientId> clients)
            throws SQLException {
        // In the order of time where the table tells it; all else keeps its place.
        var sql =
                PERSON
                        + ("select to_jsonb(t0) from %s t0 where %s order by"
                                        + " coalesce(to_jsonb(t0)->>'changed_at',"
                                        + " to_jsonb(t0)->>'at', ''), to_jsonb(t0)::text")
                                .formatted(table, condition);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, ids(connection, clients));
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<ObjectNode>();
                while (row.next()) {
                    rows.add(EventJson.mapper().readValue(row.getString(1), ObjectNode.class));
                }
                return new HeldTable(table, rows);
            }
        } catch (JsonProcessingException e) {
            // The cause would repeat what the row holds.
            throw new IllegalStateException("a row cannot be read as JSON");
        }
    }

    private static void run(Connection connection, String sql, Collection<ClientId> clients)
            throws SQLException {
        try (var statement = connection.prepareStatement(PERSON + sql)) {
            statement.setArray(1, ids(connection, clients));
            statement.executeUpdate();
        }
    }

    private static Array ids(Connection connection, Collection<ClientId> clients)
            throws SQLException {
        return connection.createArrayOf(
                "uuid", clients.stream().map(ClientId::value).toArray(Object[]::new));
    }

    /**
     * The tables that hold something, and by which foreign keys; a table that has a client's id
     * needs none.
     */
    private record Held(Map<String, List<Key>> byKeys) {

        static Held in(Connection connection) throws SQLException {
            var keys = keys(connection);
            var held = new LinkedHashMap<String, List<Key>>();
            held.put(CLIENT, List.of());
            owned(connection).forEach(table -> held.putIfAbsent(table, List.of()));
            boolean more = true;
            while (more) {
                var found =
                        keys.stream()
                                .filter(key -> !held.containsKey(key.table()))
                                .filter(key -> held.containsKey(key.other()))
                                .collect(groupingBy(Key::table, LinkedHashMap::new, toList()));
                held.putAll(found);
                more = !found.isEmpty();
            }
            return new Held(held);
        }

        List<String> tables() {
            return List.copyOf(byKeys.keySet());
        }

        /** By which condition rows of the table, named {@code t0}, are those of the person. */
        String condition(String table) {
            return condition(table, 0);
        }

        private String condition(String table, int depth) {
            var keys = byKeys.getOrDefault(table, List.of());
            if (keys.isEmpty()) {
                return "t" + depth + ".client_id in (select id from person)";
            }
            return keys.stream()
                    .map(key ->
                            "(%s) in (select %s from %s t%d where %s)"
                                    .formatted(
                                            of(key.columns(), depth),
                                            of(key.otherColumns(), depth + 1),
                                            key.other(),
                                            depth + 1,
                                            condition(key.other(), depth + 1)))
                    .collect(joining(" or ", "(", ")"));
        }

        private static String of(List<String> columns, int depth) {
            return columns.stream()
                    .map(column -> "t" + depth + "." + column)
                    .collect(joining(", "));
        }

        private static List<String> owned(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(OWNED)) {
                var tables = new ArrayList<String>();
                while (row.next()) {
                    tables.add(row.getString(1));
                }
                return tables;
            }
        }

        private static List<Key> keys(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(KEYS)) {
                var keys = new ArrayList<Key>();
                while (row.next()) {
                    keys.add(
                            new Key(
                                    row.getString(1),
                                    row.getString(2),
                                    List.of((String[]) row.getArray(3).getArray()),
                                    List.of((String[]) row.getArray(4).getArray())));
                }
                return keys;
            }
        }
    }

    /** A foreign key. */
    private record Key(
            String table, String other, List<String> columns, List<String> otherColumns) {}
}
