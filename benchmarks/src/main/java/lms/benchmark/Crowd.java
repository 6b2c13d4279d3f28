package lms.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import lms.local.load.InventedPerson;
import lms.local.suite.Component;

/**
 * Fills the client table past the service, which would take hours for a million. Whatever a row
 * needs besides the person is taken over from a client whom the service has created.
 */
final class Crowd {

    private static final int BATCH = 20_000;

    private final Stand stand;

    Crowd(Stand stand) {
        this.stand = stand;
    }

    /** Fills the table up to so many clients. */
    void gather(int clients) throws SQLException {
        try (var connection = stand.owner()) {
            long there = number(connection, "select count(*) from client");
            if (there >= clients) {
                stand.say("There are %,d clients already".formatted(there));
                return;
            }
            stand.officer()
                    .post(
                            Component.CLIENT_RECORD,
                            "/v1/clients",
                            InventedPerson.numbered(InventedPerson.MOST - 1).details(),
                            Map.of("Idempotency-Key", "crowd"))
                    .expect(201, 409);
            long start = System.nanoTime();
            stand.say("Filling the table with %,d clients".formatted(clients));
            fill(connection, clients);
            stand.say("Filled after %d s".formatted((System.nanoTime() - start) / 1_000_000_000L));
        }
    }

    private void fill(Connection connection, int clients) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table person (nino text, first_name text, last_name text,"
                            + " date_of_birth date, street text, town text, postcode text)");
            people(connection, clients);
            statement.execute("alter table client disable trigger user");
            statement.execute("set maintenance_work_mem = '256MB'");
            statement.execute("set work_mem = '128MB'");
            statement.execute(insert(columns(connection)));
            statement.execute("alter table client enable trigger user");
            statement.execute(
                    "insert into name_word select distinct unnest(name_words(name_key)) from client"
                            + " on conflict do nothing");
            statement.execute(
                    "insert into client_name (word, name_key, client_id)"
                            + " select unnest(name_words(name_key)), name_key, client_id"
                            + " from client order by 1, 2, 3 on conflict do nothing");
            statement.execute("vacuum analyze client");
            statement.execute("vacuum analyze client_name");
            statement.execute("vacuum analyze name_word");
        }
    }

    private static void people(Connection connection, int clients) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "insert into person select * from unnest(?, ?, ?, ?, ?, ?, ?)")) {
            for (int first = 0; first < clients; first += BATCH) {
                var some =
                        IntStream.range(first, Math.min(clients, first + BATCH))
                                .mapToObj(InventedPerson::numbered)
                                .toList();
                List<Function<InventedPerson, Object>> columns =
                        List.of(
                                InventedPerson::nino,
                                InventedPerson::firstName,
                                InventedPerson::lastName,
                                InventedPerson::dateOfBirth,
                                InventedPerson::street,
                                InventedPerson::town,
                                InventedPerson::postcode);
                for (int at = 0; at < columns.size(); at++) {
                    var type =
                            columns.get(at).apply(some.getFirst()) instanceof String
                                    ? "text"
                                    : "date";
                    var values = some.stream().map(columns.get(at)).toArray();
                    statement.setArray(at + 1, connection.createArrayOf(type, values));
                }
                statement.executeUpdate();
            }
        }
    }

    private static String insert(Map<String, String> columns) {
        var own = new LinkedHashMap<>(columns);
        own.put("client_id", "gen_random_uuid()");
        for (var column : new String[] {"nino", "first_name", "last_name", "date_of_birth"}) {
            own.put(column, "p." + column);
        }
        own.put("postcode", "p.postcode");
        own.put("address_lines", "array[p.street, p.town]");
        if (own.containsKey("preferred_name")) {
            own.put("preferred_name", "case when hashtext(p.nino) % 20 = 0 then 'Bobby' end");
        }
        if (own.containsKey("previous_names")) {
            own.put(
                    "previous_names",
                    "case when hashtext(p.nino) % 20 = 1 then array[p.first_name || ' Oldershaw']"
                            + " else '{}' end");
        }
        return "insert into client ("
                + String.join(", ", own.keySet())
                + ") select "
                + String.join(", ", own.values())
                + " from person p cross join"
                + " (select * from client order by changed_at desc limit 1) t"
                + " where not exists (select from client c where left(c.nino, 8) = left(p.nino, 8))";
    }

    /** The columns that are written, each with the value of the client who is there already. */
    private static Map<String, String> columns(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select column_name from information_schema.columns"
                                        + " where table_name = 'client'"
                                        + " and is_generated = 'NEVER' order by ordinal_position")) {
            while (row.next()) {
                columns.put(row.getString(1), "t." + row.getString(1));
            }
        }
        return columns;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Gives the first column of what a query finds. */
    static List<String> column(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
