package lms.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.local.load.InventedPerson;
import lms.local.rest.Adviser;
import lms.local.rest.Answer;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;
import lms.local.suite.WallClock;

/**
 * Fills the database with clients who have a plan, past the service. One of them went through the
 * services as anybody does; the others have all rows that this one has, each with ids of its own.
 */
final class PlanCrowd {

    /** How many Action Items each plan begins with. */
    static final int ITEMS = 10;

    static final Map<String, Object> TEXTS =
            Map.of(
                    "aims",
                    "Would like full-time work in a warehouse or on a building site near home.",
                    "employmentHistory",
                    "Left the last job when the firm closed. Has worked in shops as well.",
                    "personalCircumstances",
                    "Cares for a parent on two evenings each week.",
                    "info",
                    "Prefers to be called in the morning.");

    /** What is agreed, in turn. */
    static final List<String> AGREED =
            List.of(
                    "Apply for two jobs each week and bring the letters to the next meeting.",
                    "Ask the training provider when the next course begins and what it costs.",
                    "Write a new letter of application and show it to your adviser.",
                    "Find out which employers within an hour of home are looking for people.",
                    "Visit the careers service and talk about work with machines.");

    private static final List<String> REVIEWED =
            List.of(
                    "Brought one letter and will bring the other next week.",
                    "Has asked, and is waiting for an answer.");

    private static final String CLIENT = "client_id";
    private static final int CANCELLED = 4;

    private static final String ITEM_TABLE = "action_item";
    private static final String REVIEW_TABLE = "review";
    private static final int MOST_ITEMS = 100;
    private static final int MOST_REVIEWS = 10;

    private final Stand stand;
    private final List<String> clients = new ArrayList<>();
    private final String big = id("", "big plan");
    private String first = "";
    private List<String> ids = List.of();

    PlanCrowd(Stand stand) {
        this.stand = stand;
    }

    /** Everybody who has a plan, the first of them through the services. */
    List<String> clients() {
        return clients;
    }

    /** Who has a plan with all the items that a plan can have, and all their reviews. */
    String bigPlan() {
        return big;
    }

    /** Fills the tables until there are so many. */
    void gather(int people) throws SQLException {
        long start = System.nanoTime();
        stand.with(Component.CLIENT_RECORD, this::first);
        stand.settle();
        stand.say("Filling the tables with %,d clients like the first".formatted(people));
        IntStream.range(1, people).forEach(number -> clients.add(id("", "client " + number)));
        try (var connection = stand.unchecked();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table other (id uuid primary key)");
            try (var others = connection.prepareStatement("insert into other select unnest(?)")) {
                var all = new ArrayList<>(clients.subList(1, clients.size()));
                all.add(big);
                others.setArray(1, connection.createArrayOf("uuid", all.toArray()));
                others.executeUpdate();
            }
            var tables = tables(connection);
            ids = ids(connection, tables);
            for (var table : tables) {
                statement.execute(copies(table));
            }
            for (var table : tables) {
                if (table.name().equals(ITEM_TABLE)) {
                    statement.execute(moreItems(table));
                }
            }
            for (var table : tables) {
                if (table.name().equals(REVIEW_TABLE)) {
                    statement.execute(moreReviews(table));
                }
            }
            var counted =
                    Crowd.column(
                            connection,
                            ("select count(distinct i.item_id) || ' ' || count(r.item_id)"
                                            + " from action_item i left join review r using (item_id)"
                                            + " where i.client_id = '%s'")
                                    .formatted(big));
            if (!counted.equals(List.of(MOST_ITEMS + " " + MOST_ITEMS * MOST_REVIEWS))) {
                throw new SuiteFailure("the big plan is not as it should be: " + counted);
            }
            statement.execute("analyze");
        }
        stand.say("Filled after %d s".formatted((System.nanoTime() - start) / 1_000_000_000L));
    }

    private void first() {
        var adviser = new Adviser(stand.officer());
        var today = WallClock.today();
        first = adviser.createClient(InventedPerson.numbered(0).details(), "first created");
        adviser.replaceWindow(first, "additional-information", information());
        adviser.replaceWindow(first, "qualifications", qualifications());
        for (int number = 0; number < CANCELLED; number++) {
            var key = "first booked " + number;
            cancel(
                    adviser.bookInterview(
                            first, "Flexible Intervention", today.plusDays(number), key));
        }
        var interview =
                adviser.bookInterview(first, "Flexible Intervention", today, "first booked");
        adviser.startInterview(interview, "first started");
        adviser.createPlan(first, interview, "first planned");
        for (int half = 0; half < 2; half++) {
            var items = new ArrayList<Map<String, Object>>();
            for (int number = 0; number < ITEMS / 2; number++) {
                items.add(item(AGREED.get(number), today.plusWeeks(1L + half + number)));
            }
            adviser.savePlan(first, draft(adviser, items).etag(), "first saved " + half);
        }
        clients.add(first);
    }

    /** A draft with those items, and with reviews of the items that are there. */
    private Answer draft(Adviser adviser, List<Map<String, Object>> items) {
        var reviews = new ArrayList<Map<String, Object>>();
        for (var item : adviser.readPlan(first).expect(200).body().path("items")) {
            for (var text : REVIEWED) {
                reviews.add(Map.of("itemId", item.path("id").asText(), "text", text));
            }
        }
        var etag = adviser.readDraft(first).etag();
        return stand.officer()
                .put(
                        Component.ACTION_PLAN,
                        "/v1/clients/" + first + "/action-plan/draft",
                        Map.of(
                                "newItems", items,
                                "amendedItems", List.of(),
                                "newReviews", reviews,
                                "texts", TEXTS),
                        Map.of("If-Match", etag))
                .expect(200);
    }

    private void cancel(String interview) {
        var path = "/v1/interviews/" + interview;
        var etag = stand.officer().get(Component.ACTION_PLAN, path).expect(200).etag();
        stand.officer()
                .post(Component.ACTION_PLAN, path + "/cancel", Map.of(), Map.of("If-Match", etag))
                .expect(200);
    }

    static Map<String, Object> item(String text, LocalDate target) {
        return Map.of("text", text, "assignedTo", "Client", "target", target.toString());
    }

    private static Map<String, Object> information() {
        return Map.of(
                "rentOrMortgage",
                "Rent",
                "councilTax",
                "Yes",
                "dependants",
                "No",
                "drivingLicence",
                Map.of("held", "Yes", "details", "Full licence"),
                "jobPreferences",
                List.of(
                        Map.of("job", "Forklift driver", "soc", "8222"),
                        Map.of("job", "Painter and decorator", "soc", "5323")),
                "workingTime",
                "Full-time",
                "lastJobs",
                List.of(
                        Map.of(
                                "job",
                                "Shop assistant",
                                "employer",
                                "Beckside Stores",
                                "first",
                                "2004-05-10",
                                "last",
                                "2008-02-29")));
    }

    private static Map<String, Object> qualifications() {
        return Map.of("qualifications", List.of(passed("Art", "C"), passed("Maths", "D")));
    }

    private static Map<String, Object> passed(String subject, String result) {
        return Map.of(
                "level",
                "GCSE",
                "subject",
                subject,
                "result",
                result,
                "awardedOn",
                "2000-08-24",
                "onActionPlan",
                true);
    }

    /** A table and how its rows are found that belong to a client. */
    private record Table(String name, Map<String, String> columns, String ofClient) {}

    /** Tables with a column for the client, and those that refer to one of these. */
    private static List<Table> tables(Connection connection) throws SQLException {
        var all = new LinkedHashMap<String, Map<String, String>>();
        var columns =
                "select c.table_name, c.column_name, c.udt_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where table_schema = 'public' and t.table_type = 'BASE TABLE'"
                        + " and c.is_generated = 'NEVER'"
                        + " and c.identity_generation is distinct from 'ALWAYS'"
                        + " order by c.table_name, c.ordinal_position";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(columns)) {
            while (row.next()) {
                all.computeIfAbsent(row.getString(1), name -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getString(3));
            }
        }
        var tables = new ArrayList<Table>();
        all.forEach((name, its) -> {
            if (its.containsKey(CLIENT)) {
                tables.add(new Table(name, its, CLIENT + " = '%s'"));
            }
        });
        var direct =
                tables.stream().map(table -> "'" + table.name() + "'").collect(Collectors.toSet());
        var references =
                "select r.relname, a.attname, p.relname, b.attname from pg_constraint k"
                        + " join pg_class r on r.oid = k.conrelid"
                        + " join pg_class p on p.oid = k.confrelid"
                        + " join pg_attribute a on a.attrelid = r.oid and a.attnum = k.conkey[1]"
                        + " join pg_attribute b on b.attrelid = p.oid and b.attnum = k.confkey[1]"
                        + " where k.contype = 'f' and cardinality(k.conkey) = 1"
                        + " and p.relname in (%1$s) and r.relname not in (%1$s)"
                                .formatted(String.join(", ", direct));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(references)) {
            while (row.next()) {
                tables.add(
                        new Table(
                                row.getString(1),
                                all.getOrDefault(row.getString(1), Map.of()),
                                "%s in (select %s from %s where client_id = '%%s')"
                                        .formatted(
                                                row.getString(2),
                                                row.getString(4),
                                                row.getString(3))));
            }
        }
        return tables;
    }

    /** All the ids that the first client's rows have. */
    private List<String> ids(Connection connection, List<Table> tables) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : tables) {
            for (var column : table.columns().entrySet()) {
                if (column.getValue().equals("uuid")) {
                    found.addAll(
                            Crowd.column(
                                    connection,
                                    "select %1$s from %2$s where %1$s is not null and %3$s"
                                            .formatted(
                                                    column.getKey(),
                                                    table.name(),
                                                    table.ofClient().formatted(first))));
                }
            }
        }
        found.remove(first);
        return found.stream().filter(id -> !id.equals(first)).distinct().toList();
    }

    private String copies(Table table) {
        return "insert into %s (%s) select %s from %s t cross join other where t.%s"
                .formatted(
                        table.name(),
                        String.join(", ", table.columns().keySet()),
                        table.columns().entrySet().stream()
                                .map(column -> copy("t." + column.getKey(), column.getValue()))
                                .collect(Collectors.joining(", ")),
                        table.name(),
                        table.ofClient().formatted(first));
    }

    private String moreItems(Table table) {
        var columns = new LinkedHashMap<String, String>();
        table.columns().keySet().forEach(name -> columns.put(name, name));
        columns.put("item_id", "md5(item_id::text || n)::uuid");
        columns.put("position", "position + n * " + ITEMS);
        return "insert into %s (%s) select %s from %s cross join generate_series(1, %d) n where %s"
                .formatted(
                        table.name(),
                        String.join(", ", columns.keySet()),
                        String.join(", ", columns.values()),
                        table.name(),
                        MOST_ITEMS / ITEMS - 1,
                        table.ofClient().formatted(big));
    }

    /** Every item gets as many reviews as one can have, all like one that is there. */
    private String moreReviews(Table table) {
        var columns = new LinkedHashMap<String, String>();
        table.columns().keySet().forEach(name -> columns.put(name, "r." + name));
        columns.put("review_id", "md5(i.item_id::text || n)::uuid");
        columns.put("item_id", "i.item_id");
        columns.put("position", "n");
        return "create temporary table sample as select * from %1$s where %2$s limit 1;"
                        .formatted(table.name(), table.ofClient().formatted(big))
                + "delete from %1$s where %2$s;"
                        .formatted(table.name(), table.ofClient().formatted(big))
                + "insert into %s (%s) select %s from %s i cross join sample r"
                        .formatted(
                                table.name(),
                                String.join(", ", columns.keySet()),
                                String.join(", ", columns.values()),
                                ITEM_TABLE)
                + " cross join generate_series(1, %d) n where i.client_id = '%s'"
                        .formatted(MOST_REVIEWS, big);
    }

    private String copy(String column, String type) {
        return switch (type) {
            case "uuid" ->
                    "case when %1$s = '%2$s' then other.id else %3$s end"
                            .formatted(column, first, sqlId(column + "::text"));
            case "jsonb" -> {
                var text = "replace(%s::text, '%s', other.id::text)".formatted(column, first);
                for (var id : ids) {
                    text = "replace(%s, '%s', %s::text)".formatted(text, id, sqlId("'" + id + "'"));
                }
                yield text + "::jsonb";
            }
            default -> column;
        };
    }

    /** How the database makes an id of the client's and one of the first client's. */
    private static String sqlId(String firstId) {
        return "md5(other.id::text || %s)::uuid".formatted(firstId);
    }

    /** The id that a client has where the first client has this one. */
    private static String id(String client, String firstId) {
        try {
            var hex =
                    HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("MD5")
                                            .digest((client + firstId).getBytes(UTF_8)));
            return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException e) {
            throw new SuiteFailure("MD5 is missing", e);
        }
    }

    /** What the first client's ids are for a client whose request is recorded. */
    Map<String, String> idsOf(String client) {
        return ids.stream().collect(Collectors.toMap(id -> id(client, id), id -> id));
    }

    /**
     * The like request of another client.
     *
     * @param recordedIds what the first client has where the recorded one has these
     */
    static Likeness likeness(Map<String, String> recordedIds, String recorded, String client) {
        return new Likeness(
                        recordedId -> {
                            var firstId = recordedId == null ? null : recordedIds.get(recordedId);
                            return firstId == null ? null : id(client, firstId);
                        })
                .id(recorded, client);
    }
}
