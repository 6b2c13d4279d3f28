package lms.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import lms.local.load.InventedPerson;
import lms.local.suite.SuiteFailure;

/** Times the first page of each kind of search, through REST, with everything on. */
final class SearchBenchmark {

    private static final double LIMIT_MILLIS = 50;
    private static final int PAGE = 50;
    private static final int WARM_UP = 30;

    private final Stand stand;
    private final int clients;
    private final int searches;

    SearchBenchmark(Stand stand, int clients, int searches) {
        this.stand = stand;
        this.clients = Math.min(clients, InventedPerson.MOST);
        this.searches = searches;
    }

    private record Kind(String name, Function<SplittableRandom, Map<String, Object>> search) {}

    void run() {
        try {
            new Crowd(stand).gather(clients);
            stand.say(
                    "\nFirst page of %d, over %,d clients; %s"
                            .formatted(PAGE, clients, Stand.machine()));
            var slow = measure();
            stand.say("Afterwards: " + Stand.machine());
            stand.say(
                    slow.isEmpty()
                            ? "Every kind is within %.0f ms at the median".formatted(LIMIT_MILLIS)
                            : "Above %.0f ms at the median: %s"
                                    .formatted(
                                            LIMIT_MILLIS,
                                            String.join(
                                                    ", ", slow.stream().map(Kind::name).toList())));
            for (var kind : slow) {
                explain(kind);
            }
        } catch (SQLException e) {
            throw new SuiteFailure("The database does not answer: " + e.getMessage(), e);
        }
    }

    private List<Kind> measure() {
        var slow = new ArrayList<Kind>();
        for (var kind : kinds()) {
            time(kind, WARM_UP, 1);
        }
        stand.say(Times.heading("milliseconds"));
        for (var kind : kinds()) {
            var times = time(kind, searches, 2);
            stand.say(times.line(kind.name()));
            if (times.median() > LIMIT_MILLIS) {
                slow.add(kind);
            }
        }
        return slow;
    }

    private Times time(Kind kind, int times, long seed) {
        var random = new SplittableRandom(seed);
        var taken = new double[times];
        for (int at = 0; at < times; at++) {
            var search = new LinkedHashMap<>(kind.search().apply(random));
            search.put("limit", PAGE);
            long start = System.nanoTime();
            var answer = stand.send("POST", "/v1/clients/search", search, Map.of());
            taken[at] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new SuiteFailure(kind.name() + ": answered " + answer.statusCode());
            }
        }
        return new Times(taken);
    }

    private List<Kind> kinds() {
        return List.of(
                kind("number", p -> Map.of("nino", p.nino())),
                kind(
                        "number that nobody has",
                        p ->
                                Map.of(
                                        "nino",
                                        "QQ" + p.nino().substring(2, 8).replace('1', '9') + "A")),
                word("common surname", "smith", "jones", "taylor", "brown", "patel", "o'brien"),
                kind("anybody's surname", p -> name(p.lastName())),
                kind("anybody's first name", p -> name(p.firstName())),
                word("one letter", "s", "j", "m", "b"),
                word("two letters", "sm", "jo", "ma", "wi", "ha", "be"),
                word("three letters", "smi", "joh", "mar", "wil", "bar"),
                kind("first and last name", p -> name(p.firstName() + " " + p.lastName())),
                word("two common names", "david smith", "sarah jones", "john taylor", "paul khan"),
                kind(
                        "last name first, beginnings",
                        p -> name(start(p.lastName(), 3) + " " + start(p.firstName(), 2))),
                word("two letters twice", "ma sm", "jo wi", "da br", "sa ha"),
                word(
                        "misspelt common surname",
                        "smiht",
                        "jonse",
                        "tayler",
                        "browne",
                        "wiliams",
                        "macdonld"),
                word(
                        "misspelt accented name",
                        "wisniewzka",
                        "siann",
                        "nguyenn",
                        "lukazsewski",
                        "mueller"),
                kind("anybody's surname misspelt", p -> name(misspelt(p.lastName()))),
                kind(
                        "both names misspelt",
                        p -> name(misspelt(p.firstName()) + " " + misspelt(p.lastName()))),
                word(
                        "both common names misspelt",
                        "davd smiht",
                        "sarha jonse",
                        "jhon taylro",
                        "pual kahn"),
                word("three short letters, misspelt", "jon smyt", "ann lea", "ina lei", "kim wod"),
                word("name that nobody has", "zzyzx", "qqqqqq", "xylofoon", "vvvv wwww"),
                kind("date of birth", p -> Map.of("dateOfBirth", p.dateOfBirth().toString())),
                kind("postcode", p -> Map.of("postcode", p.postcode())),
                kind(
                        "date of birth and misspelt surname",
                        p ->
                                Map.of(
                                        "dateOfBirth",
                                        p.dateOfBirth().toString(),
                                        "name",
                                        misspelt(p.lastName()))),
                kind(
                        "postcode and first name",
                        p -> Map.of("postcode", p.postcode(), "name", p.firstName())),
                kind("all four", p -> all(p)));
    }

    private static Map<String, Object> all(InventedPerson p) {
        return Map.of(
                "nino", p.nino(),
                "name", p.lastName(),
                "dateOfBirth", p.dateOfBirth().toString(),
                "postcode", p.postcode());
    }

    private Kind kind(String name, Function<InventedPerson, Map<String, Object>> search) {
        return new Kind(
                name, random -> search.apply(InventedPerson.numbered(random.nextInt(clients))));
    }

    private static Kind word(String name, String... names) {
        return new Kind(name, random -> name(names[random.nextInt(names.length)]));
    }

    private static Map<String, Object> name(String name) {
        return Map.of("name", name);
    }

    private static String start(String name, int letters) {
        return name.substring(0, Math.min(letters, name.length()));
    }

    /** Two neighbours change places, or a letter is left out. */
    private static String misspelt(String name) {
        int at = 1 + (name.length() - 2) / 2;
        return name.length() % 2 == 0
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at)
                        + name.charAt(at + 1)
                        + name.charAt(at)
                        + name.substring(at + 2);
    }

    /** Has PostgreSQL log the plans of one more search of the kind. */
    private void explain(Kind kind) throws SQLException {
        var settings = new HashMap<String, String>();
        settings.put("session_preload_libraries", "auto_explain");
        settings.put("auto_explain.log_min_duration", "10");
        settings.put("auto_explain.log_analyze", "on");
        settings.put("auto_explain.log_buffers", "on");
        settings.put("log_error_verbosity", "default");
        for (var setting : settings.entrySet()) {
            stand.set(setting.getKey(), setting.getValue());
        }
        stand.reconnect();
        long before = stand.logSize();
        time(kind, 8, 3);
        stand.reset();
        stand.reconnect();
        stand.say("\nPlans of: " + kind.name());
        stand.say(stand.logSince(before));
    }
}
