package lms.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import lms.local.load.LoadProgress;
import lms.local.load.Loader;
import lms.local.suite.SuiteFailure;

/**
 * Requests a second of the client record beside a floor: the very statements that the request
 * issues, with its values, over as many connections to the same PostgreSQL, in turns.
 */
final class ClientRecordBenchmark {

    /** A version like no other number, so that it is found again among the values. */
    private static final long UNLIKELY = 700_001;

    private static final int CONNECTIONS = 16;
    private static final int CLIENTS_EACH = 16;
    private static final int LONGEST_WARM_UP = 8;

    private final Stand stand;
    private final Duration round;
    private final Duration warmUp;
    private final int rounds;
    private final List<List<Someone>> clients = new ArrayList<>();
    private Someone recorded = new Someone("", 0);
    private long recordedVersion;

    ClientRecordBenchmark(Stand stand, int seconds, int rounds) {
        this.stand = stand;
        this.round = Duration.ofSeconds(seconds);
        this.warmUp = Duration.ofSeconds(Math.min(seconds, LONGEST_WARM_UP));
        this.rounds = rounds;
    }

    /** A client, and the version of the window, which only one worker at a time changes. */
    private static final class Someone {
        private final String id;
        private long version;

        Someone(String id, long version) {
            this.id = id;
            this.version = version;
        }
    }

    /** One kind of request, and how its floor does the same. */
    private interface Act {
        void ask(HttpClient http, Someone someone);

        void floor(Floor floor, Someone someone) throws SQLException;
    }

    private interface Step {
        void take(Someone someone) throws SQLException;
    }

    private interface Worker extends AutoCloseable {
        Step step() throws SQLException;

        @Override
        void close() throws SQLException;
    }

    void run() {
        try {
            gather();
            stand.say(
                    "\n%d connections, rounds of %d s in turns; %s"
                            .formatted(CONNECTIONS, round.toSeconds(), Stand.machine()));
            compare("PUT additional-information", new Put());
            compare("GET client", new Get());
            stand.say("Afterwards: " + Stand.machine());
        } catch (SQLException e) {
            throw new SuiteFailure("The database does not answer: " + e.getMessage(), e);
        }
    }

    private void gather() throws SQLException {
        int people = CONNECTIONS * CLIENTS_EACH + 1;
        Path journal = stand.stores().resolve("benchmark.journal");
        new Loader(stand.officer(), journal, CONNECTIONS)
                .create(people, new LoadProgress("created", stand::say, false, () -> 0));
        try (var connection = stand.owner()) {
            var found =
                    Crowd.column(
                            connection,
                            "select a.client_id || ' ' || a.version from additional_information a"
                                    + " join client c on c.client_id = a.client_id"
                                    + " order by c.nino limit "
                                    + people);
            var all =
                    found.stream()
                            .map(row -> row.split(" "))
                            .map(row -> new Someone(row[0], Long.parseLong(row[1])))
                            .toList();
            recorded = all.getLast();
            for (int worker = 0; worker < CONNECTIONS; worker++) {
                clients.add(all.subList(worker * CLIENTS_EACH, (worker + 1) * CLIENTS_EACH));
            }
        }
    }

    private void compare(String name, Act act) throws SQLException {
        var recording = record(act);
        stand.say(
                "\n%s: %d statements, and %d times a connection was tried"
                        .formatted(name, recording.statements().size(), recording.pings()));
        recording.outline().forEach(line -> stand.say("    " + line));
        service(act, warmUp);
        floor(act, recording, warmUp.dividedBy(2));
        stand.say(
                "%-30s %12s %12s %8s".formatted("requests a second", "service", "floor", "ratio"));
        double services = 0;
        double floors = 0;
        for (int turn = 1; turn <= rounds; turn++) {
            stand.settle();
            double service = service(act, round);
            stand.settle();
            double floor = floor(act, recording, round);
            stand.say(line("round " + turn, service, floor));
            services += service / rounds;
            floors += floor / rounds;
        }
        stand.say(line(name, services, floors));
    }

    private static String line(String what, double service, double floor) {
        return "%-30s %12.0f %12.0f %8.2f".formatted(what, service, floor, service / floor);
    }

    /** Lets the service do it once and takes down what the database is asked. */
    private Recording record(Act act) throws SQLException {
        recordedVersion = Math.max(UNLIKELY, recorded.version + 1);
        try (var connection = stand.owner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update additional_information set version = "
                            + recordedVersion
                            + " where client_id = '"
                            + recorded.id
                            + "'");
        }
        stand.logStatements();
        var http = HttpClient.newHttpClient();
        expect(
                stand.send(
                        http,
                        "GET",
                        "/v1/clients/" + recorded.id + "/qualifications",
                        "",
                        Map.of()));
        long before = stand.logSize();
        recorded.version = recordedVersion;
        act.ask(http, recorded);
        stand.settle();
        var recording = Recording.of(stand.logSince(before), recorded.id);
        stand.logNoStatements();
        return recording;
    }

    private Likeness likeness(Someone someone) {
        return new Likeness()
                .word(recordedVersion + 1, someone.version + 1)
                .word(recordedVersion, someone.version)
                .id(recorded.id, someone.id);
    }

    private final class Put implements Act {
        @Override
        public void ask(HttpClient http, Someone someone) {
            var answer =
                    stand.send(
                            http,
                            "PUT",
                            "/v1/clients/" + someone.id + "/additional-information",
                            window(someone.version + 1),
                            Map.of("If-Match", "\"" + someone.version + "\""));
            expect(answer);
            someone.version++;
        }

        @Override
        public void floor(Floor floor, Someone someone) throws SQLException {
            floor.act(likeness(someone));
            someone.version++;
        }
    }

    private final class Get implements Act {
        @Override
        public void ask(HttpClient http, Someone someone) {
            expect(stand.send(http, "GET", "/v1/clients/" + someone.id, "", Map.of()));
        }

        @Override
        public void floor(Floor floor, Someone someone) throws SQLException {
            floor.act(likeness(someone));
        }
    }

    private static void expect(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new SuiteFailure("answered " + answer.statusCode());
        }
    }

    private static Map<String, Object> window(long state) {
        return Map.of(
                "rentOrMortgage",
                state % 2 == 0 ? "Rent" : "Mortgage",
                "councilTax",
                "Yes",
                "dependants",
                "No",
                "drivingLicence",
                Map.of("held", "Yes", "details", "Full licence, state " + state),
                "jobPreferences",
                List.of(Map.of("job", "Forklift driver", "soc", "8222")),
                "workingTime",
                "Full-time",
                "lastJobs",
                List.of());
    }

    private double service(Act act, Duration length) throws SQLException {
        return perSecond(
                length,
                () -> {
                    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                    return new Worker() {
                        @Override
                        public Step step() {
                            return someone -> act.ask(http, someone);
                        }

                        @Override
                        public void close() {
                            http.close();
                        }
                    };
                });
    }

    private double floor(Act act, Recording recording, Duration length) throws SQLException {
        return perSecond(
                length,
                () -> {
                    var connection = stand.owner();
                    var floor =
                            new Floor(
                                    connection,
                                    recording,
                                    List.of(
                                            Long.toString(recordedVersion + 1),
                                            Long.toString(recordedVersion)));
                    return new Worker() {
                        @Override
                        public Step step() {
                            return someone -> act.floor(floor, someone);
                        }

                        @Override
                        public void close() throws SQLException {
                            connection.close();
                        }
                    };
                });
    }

    private interface Hire {
        Worker worker() throws SQLException;
    }

    private double perSecond(Duration length, Hire hire) throws SQLException {
        var over = new AtomicBoolean();
        // Opening connections is not what is measured.
        var ready = new CountDownLatch(CONNECTIONS);
        var faults = new ConcurrentLinkedQueue<String>();
        var counts = new long[CONNECTIONS];
        var threads = new ArrayList<Thread>();
        for (int number = 0; number < CONNECTIONS; number++) {
            int own = number;
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                try (var worker = hire.worker()) {
                                    var step = worker.step();
                                    var mine = clients.get(own);
                                    ready.countDown();
                                    ready.await();
                                    while (!over.get()) {
                                        step.take(mine.get((int) (counts[own] % mine.size())));
                                        counts[own]++;
                                    }
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                } catch (SQLException | SuiteFailure e) {
                                    faults.add(String.valueOf(e.getMessage()));
                                    ready.countDown();
                                }
                            }));
        }
        LongSupplier sum = () -> java.util.Arrays.stream(counts).sum();
        try {
            ready.await();
            long start = System.nanoTime();
            Thread.sleep(length);
            long done = sum.getAsLong();
            double seconds = (System.nanoTime() - start) / 1e9;
            over.set(true);
            for (var thread : threads) {
                thread.join();
            }
            if (!faults.isEmpty()) {
                throw new SuiteFailure(faults.peek());
            }
            return done / seconds;
        } catch (InterruptedException e) {
            over.set(true);
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted", e);
        }
    }
}
