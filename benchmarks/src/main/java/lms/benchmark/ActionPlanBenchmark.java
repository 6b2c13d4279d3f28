package lms.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.benchmark.Mix.Kind;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;
import lms.local.suite.WallClock;

/**
 * What advisers do with plans all day, as a closed model with 16 connections beside a floor, and as
 * an open one with a constant rate of arrivals.
 */
final class ActionPlanBenchmark {

    private static final int CONNECTIONS = 16;
    private static final int ARRIVALS_A_SECOND = 200;
    private static final int MOST_OPENINGS = 2_000;
    private static final int LAST_ITEM = 95;
    private static final Duration LONGEST_WARM_UP_OF_FLOOR = Duration.ofSeconds(10);
    private static final Duration LONGEST_OF_THE_BIG_PLAN = Duration.ofSeconds(20);

    /** Versions like no other number, so that they are found again among the values. */
    private static final long PLAN_RECORDED = 700_001;

    private static final long DRAFT_RECORDED = 810_001;

    private static final List<String> WORDS =
            List.of(
                    Long.toString(PLAN_RECORDED),
                    Long.toString(PLAN_RECORDED + 1),
                    Long.toString(DRAFT_RECORDED),
                    Long.toString(DRAFT_RECORDED + 1));

    private static final Pattern DRAFT_VERSION = Pattern.compile("\"draftVersion\":([0-9]+)");

    private final Stand stand;
    private final int people;
    private final Duration warm;
    private final Duration round;
    private final int seconds;
    private final int rounds;
    private final boolean profiles;
    private final PlanCrowd crowd;
    private final LocalDate target = WallClock.today().plusMonths(2);
    private final List<List<Someone>> clients = new ArrayList<>();
    private final Map<Request, Recording> recordings = new LinkedHashMap<>();
    private String recorded = "";
    private Map<String, String> recordedIds = Map.of();

    /**
     * @param people how many clients there are
     * @param warm how many seconds the service works before it is measured
     * @param seconds how long each model is measured, the closed one in rounds
     * @param profiles whether the service is recorded in a round of its own
     */
    ActionPlanBenchmark(
            Stand stand, int people, int warm, int seconds, int rounds, boolean profiles) {
        this.stand = stand;
        this.people = Math.max(people, CONNECTIONS + 2);
        this.warm = Duration.ofSeconds(warm);
        this.seconds = seconds;
        this.round = Duration.ofSeconds(seconds).dividedBy(rounds);
        this.rounds = rounds;
        this.profiles = profiles;
        this.crowd = new PlanCrowd(stand);
    }

    /** One kind of request; only saving takes two, because the new item is in the draft before. */
    private enum Request {
        READ("GET action-plan"),
        FIRST_DRAFT("PUT draft, the first since the save"),
        DRAFT("PUT draft, another than before"),
        SAVE("POST save"),
        LIST("GET interviews");

        private final String words;

        Request(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static List<Request> requests(Kind kind, Someone someone) {
        var draft = someone.hasDraft ? Request.DRAFT : Request.FIRST_DRAFT;
        return switch (kind) {
            case OPEN -> List.of(Request.READ);
            case SAVE -> List.of(draft, Request.SAVE);
            case AMEND -> List.of(draft);
            case LIST -> List.of(Request.LIST);
        };
    }

    /** A client and how far the plan is, which only one worker at a time changes. */
    private static final class Someone {
        private final String id;
        private long plan;
        private long draft;
        private boolean hasDraft;
        private int items;
        private int turn;

        Someone(String id) {
            this.id = id;
        }

        private String path() {
            return "/v1/clients/" + id + "/action-plan";
        }
    }

    private interface Worker extends AutoCloseable {
        void act(Request request, Someone someone) throws SQLException;

        @Override
        void close() throws SQLException;
    }

    private interface Hire {
        Worker worker() throws SQLException;
    }

    private record Round(List<Stopwatch> watches, double seconds, Map<String, Double> shares) {
        private Times of(List<Kind> kinds) {
            return Stopwatch.of(watches, kinds);
        }
    }

    void run() {
        try {
            crowd.gather(people);
            share();
            record();
            stand.say("\nService warms for %d s; %s".formatted(warm.toSeconds(), Stand.machine()));
            service(warm);
            floor(shorter(warm.dividedBy(10), LONGEST_WARM_UP_OF_FLOOR));
            closed();
            open();
            if (profiles) {
                profile();
            }
            stand.say("Afterwards: " + Stand.machine());
        } catch (SQLException e) {
            throw new SuiteFailure("The database does not answer: " + e.getMessage(), e);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * The last client is for the recording; each worker has the same number of the others. The
     * first, whose ids are nobody's likeness, is left alone.
     */
    private void share() {
        var all = crowd.clients().subList(1, crowd.clients().size());
        recorded = all.getLast();
        recordedIds = crowd.idsOf(recorded);
        int each = (all.size() - 1) / CONNECTIONS;
        for (int worker = 0; worker < CONNECTIONS; worker++) {
            clients.add(
                    all.subList(worker * each, (worker + 1) * each).stream()
                            .map(Someone::new)
                            .toList());
        }
    }

    /** Takes back the items that were added, so that each round begins with the same plans. */
    private void begin() throws SQLException {
        stand.settle();
        try (var connection = stand.unchecked();
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from action_item where position > %d and client_id <> '%s'"
                            .formatted(PlanCrowd.ITEMS, crowd.bigPlan()));
            var found = new HashMap<String, long[]>();
            try (var row =
                    statement.executeQuery(
                            "select p.client_id, p.version, coalesce(d.version, p.draft_version),"
                                    + " (d.client_id is not null)::int"
                                    + " from plan p left join draft d using (client_id)")) {
                while (row.next()) {
                    found.put(
                            row.getString(1),
                            new long[] {row.getLong(2), row.getLong(3), row.getLong(4)});
                }
            }
            for (var some : clients) {
                for (var someone : some) {
                    var versions = found.getOrDefault(someone.id, new long[3]);
                    someone.plan = versions[0];
                    someone.draft = versions[1];
                    someone.hasDraft = versions[2] > 0;
                    someone.items = PlanCrowd.ITEMS;
                }
            }
        }
    }

    /** Lets the service do each once and takes down what the database is asked. */
    private void record() throws SQLException {
        stand.logStatements();
        try (var service = new Service()) {
            for (var request : Request.values()) {
                asRecorded(request);
                // Whatever a first time costs is not part of it.
                service.act(Request.READ, new Someone(recorded));
                service.act(Request.LIST, new Someone(recorded));
                var someone = new Someone(recorded);
                someone.turn = recordings.size();
                someone.plan = PLAN_RECORDED;
                someone.draft = DRAFT_RECORDED;
                stand.settle();
                long before = stand.logSize();
                service.act(request, someone);
                stand.settle();
                recordings.put(request, Recording.of(stand.logSince(before), recorded));
            }
        }
        stand.logNoStatements();
        recordings.forEach((request, recording) -> {
            stand.say("\n%s: %d statements".formatted(request, recording.statements().size()));
            recording.outline().forEach(line -> stand.say("    " + line));
        });
    }

    /**
     * Gives the recorded client versions like no other, and a draft where the request needs one.
     */
    private void asRecorded(Request request) throws SQLException {
        try (var connection = stand.unchecked();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update plan set version = %d, draft_version = %d where client_id = '%s'"
                            .formatted(PLAN_RECORDED, DRAFT_RECORDED, recorded));
            switch (request) {
                case DRAFT, SAVE ->
                        statement.execute(
                                "update draft set version = %d, based_on = %d where client_id = '%s'"
                                        .formatted(DRAFT_RECORDED, PLAN_RECORDED, recorded));
                case READ, FIRST_DRAFT, LIST ->
                        statement.execute(
                                "delete from draft where client_id = '%s'".formatted(recorded));
            }
        }
    }

    /** A connection to the service. */
    private final class Service implements Worker {
        private final Wire wire = new Wire(stand.address("/"));

        @Override
        public void act(Request request, Someone someone) {
            switch (request) {
                case READ -> send("GET", someone.path(), "", "").expect(200);
                case LIST ->
                        send("GET", "/v1/clients/" + someone.id + "/interviews", "", "")
                                .expect(200);
                case DRAFT, FIRST_DRAFT -> {
                    someone.draft =
                            send("PUT", someone.path() + "/draft", basedOn(someone), draft(someone))
                                    .expect(200)
                                    .version();
                    someone.hasDraft = true;
                }
                case SAVE -> {
                    var saved =
                            send(
                                            "POST",
                                            someone.path() + "/save",
                                            basedOn(someone)
                                                    + "Idempotency-Key: "
                                                    + UUID.randomUUID()
                                                    + "\r\n",
                                            "")
                                    .expect(200);
                    someone.plan = saved.version();
                    someone.draft = draftVersion(saved.text());
                    someone.hasDraft = false;
                    someone.items++;
                }
            }
        }

        private Wire.Answer send(String method, String path, String headers, String body) {
            return wire.send(method, path, stand.officer().token(), headers, body);
        }

        @Override
        public void close() {
            wire.close();
        }
    }

    private static String basedOn(Someone someone) {
        return "If-Match: \"" + someone.draft + "\"\r\n";
    }

    private static long draftVersion(String plan) {
        var found = DRAFT_VERSION.matcher(plan);
        if (!found.find()) {
            throw new SuiteFailure("the plan does not name its draft's version");
        }
        return Long.parseLong(found.group(1));
    }

    /** Never the one before, which would change nothing. */
    private String draft(Someone someone) {
        int turn = someone.turn++;
        var text = PlanCrowd.AGREED.get(turn % PlanCrowd.AGREED.size());
        return Stand.json(
                Map.of(
                        "newItems",
                        List.of(PlanCrowd.item(text, target)),
                        "amendedItems",
                        List.of(),
                        "texts",
                        PlanCrowd.TEXTS));
    }

    /** A connection to the database that does what the service would. */
    private final class Sql implements Worker {
        private final java.sql.Connection connection = stand.owner();
        private final Map<Request, Floor> floors = new HashMap<>();

        Sql() throws SQLException {
            for (var recording : recordings.entrySet()) {
                floors.put(recording.getKey(), new Floor(connection, recording.getValue(), WORDS));
            }
        }

        @Override
        public void act(Request request, Someone someone) throws SQLException {
            var floor = floors.get(request);
            if (floor == null) {
                throw new IllegalStateException(request + " was not recorded");
            }
            floor.act(
                    PlanCrowd.likeness(recordedIds, recorded, someone.id)
                            .word(PLAN_RECORDED, someone.plan)
                            .word(PLAN_RECORDED + 1, someone.plan + 1)
                            .word(DRAFT_RECORDED, someone.draft)
                            .word(DRAFT_RECORDED + 1, someone.draft + 1)
                            .column("action_item.position", someone.items + 1L));
            switch (request) {
                case DRAFT, FIRST_DRAFT -> {
                    someone.draft++;
                    someone.hasDraft = true;
                }
                case SAVE -> {
                    someone.plan++;
                    someone.draft++;
                    someone.hasDraft = false;
                    someone.items++;
                }
                case READ, LIST -> {}
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private Round service(Duration length) throws SQLException {
        return closed(length, Service::new);
    }

    private Round floor(Duration length) throws SQLException {
        return closed(length, Sql::new);
    }

    private Round closed(Duration length, Hire hire) throws SQLException {
        return together(
                hire,
                work -> {
                    long end = work.start() + length.toNanos();
                    for (long from = System.nanoTime(); from < end; ) {
                        var kind = work.mix().next();
                        work.act(kind);
                        long until = System.nanoTime();
                        work.watch().took(kind, until - from);
                        from = until;
                    }
                });
    }

    private Round arrivals() throws SQLException {
        var all = new Arrivals[1];
        return together(
                Service::new,
                work -> {
                    Arrivals arrivals;
                    synchronized (all) {
                        if (all[0] == null) {
                            all[0] = new Arrivals(System.nanoTime(), ARRIVALS_A_SECOND, seconds);
                        }
                        arrivals = all[0];
                    }
                    for (long next = arrivals.take(); next >= 0; next = arrivals.take()) {
                        long intended = arrivals.moment(next);
                        for (long early = intended - System.nanoTime();
                                early > 0;
                                early = intended - System.nanoTime()) {
                            LockSupport.parkNanos(early);
                        }
                        var kind = work.mix().next();
                        work.act(kind);
                        work.watch().took(kind, System.nanoTime() - intended);
                    }
                });
    }

    /** What one worker has to do its work with. */
    private record Work(
            Worker worker,
            List<Someone> people,
            Mix mix,
            SplittableRandom random,
            Stopwatch watch,
            long start) {

        private void act(Kind kind) {
            try {
                var someone = people.get(random.nextInt(people.size()));
                for (int other = 0; kind == Kind.SAVE && someone.items >= LAST_ITEM; other++) {
                    if (other == people.size()) {
                        throw new SuiteFailure("every plan is full: take more --clients");
                    }
                    someone = people.get(other);
                }
                for (var request : requests(kind, someone)) {
                    worker.act(request, someone);
                }
            } catch (SQLException e) {
                throw new SuiteFailure(kind + ": " + e.getMessage(), e);
            }
        }
    }

    private Round together(Hire hire, Consumer<Work> work) throws SQLException {
        begin();
        var faults = new ConcurrentLinkedQueue<String>();
        var watches = IntStream.range(0, CONNECTIONS).mapToObj(number -> new Stopwatch()).toList();
        // Opening connections is not what is measured.
        var ready = new CountDownLatch(CONNECTIONS);
        var begun = new CountDownLatch(1);
        var start = new long[1];
        var threads =
                IntStream.range(0, CONNECTIONS)
                        .mapToObj(number ->
                                Thread.ofPlatform()
                                        .start(() -> {
                                            try (var worker = hire.worker()) {
                                                ready.countDown();
                                                begun.await();
                                                work.accept(
                                                        new Work(
                                                                worker,
                                                                clients.get(number),
                                                                new Mix(number),
                                                                new SplittableRandom(number),
                                                                watches.get(number),
                                                                start[0]));
                                            } catch (InterruptedException e) {
                                                Thread.currentThread().interrupt();
                                            } catch (SQLException | RuntimeException e) {
                                                faults.add(String.valueOf(e.getMessage()));
                                                ready.countDown();
                                            }
                                        }))
                        .toList();
        try {
            ready.await();
            var usage = new Usage(processes());
            start[0] = System.nanoTime();
            begun.countDown();
            for (var thread : threads) {
                thread.join();
            }
            double took = (System.nanoTime() - start[0]) / 1e9;
            if (!faults.isEmpty()) {
                throw new SuiteFailure(faults.peek());
            }
            return new Round(watches, took, usage.shares());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted", e);
        }
    }

    private Map<String, Long> processes() {
        var processes = new LinkedHashMap<String, Long>();
        processes.put("service", stand.pid(Component.ACTION_PLAN));
        processes.put("PostgreSQL", stand.pid(Component.POSTGRES));
        processes.put("load generator", ProcessHandle.current().pid());
        processes.put("Kafka", stand.pid(Component.KAFKA));
        return processes;
    }

    private void closed() throws SQLException {
        var services = new ArrayList<Round>();
        var floors = new ArrayList<Round>();
        for (int turn = 1; turn <= rounds; turn++) {
            services.add(service(round));
            floors.add(floor(round));
            stand.say(
                    "round %d: service %.0f/s, floor %.0f/s"
                            .formatted(
                                    turn,
                                    perSecond(services.getLast(), List.of(Kind.values())),
                                    perSecond(floors.getLast(), List.of(Kind.values()))));
        }
        stand.say(
                "\n| closed model, %d connections, %d rounds of %d s | service/s | floor/s | ratio"
                                .formatted(CONNECTIONS, rounds, round.toSeconds())
                        + " | service ms | floor ms |");
        stand.say("|---|---:|---:|---:|---:|---:|");
        for (var kind : Kind.values()) {
            stand.say(
                    line(
                            "%s (%d %%)".formatted(kind, kind.share()),
                            services,
                            floors,
                            List.of(kind)));
        }
        stand.say(line("**all**", services, floors, List.of(Kind.values())));
        stand.say("\nWhere the processors were, in percent of the machine");
        stand.say("service measured: " + shares(services));
        stand.say("floor measured:   " + shares(floors));
        stand.say("\nProcessor time of an act, in milliseconds");
        stand.say("service measured: " + millisOfAnAct(services));
        stand.say("floor measured:   " + millisOfAnAct(floors));
    }

    /** Says more than requests a second do where others work on the same machine. */
    private static String millisOfAnAct(List<Round> rounds) {
        double acts =
                rounds.stream().mapToInt(each -> each.of(List.of(Kind.values())).count()).sum();
        double whole =
                rounds.stream().mapToDouble(Round::seconds).sum()
                        * Runtime.getRuntime().availableProcessors()
                        * 1_000;
        return sharesOf(rounds).entrySet().stream()
                .filter(each -> !each.getKey().equals("idle") && !each.getKey().equals("others"))
                .map(each ->
                        "%s %.2f".formatted(each.getKey(), each.getValue() / 100 * whole / acts))
                .collect(Collectors.joining(", "));
    }

    private static String line(
            String what, List<Round> services, List<Round> floors, List<Kind> kinds) {
        double service = mean(services, kinds);
        double floor = mean(floors, kinds);
        return "| %s | %.0f | %.0f | %.2f | %.2f | %.2f |"
                .formatted(
                        what,
                        service,
                        floor,
                        service / floor,
                        millis(services, kinds),
                        millis(floors, kinds));
    }

    private static double perSecond(Round round, List<Kind> kinds) {
        return round.of(kinds).count() / round.seconds();
    }

    private static double mean(List<Round> rounds, List<Kind> kinds) {
        return rounds.stream().mapToDouble(each -> perSecond(each, kinds)).average().orElse(0);
    }

    private static double millis(List<Round> rounds, List<Kind> kinds) {
        return rounds.stream().mapToDouble(each -> each.of(kinds).mean()).average().orElse(0);
    }

    private static Map<String, Double> sharesOf(List<Round> rounds) {
        var sums = new LinkedHashMap<String, Double>();
        rounds.forEach(each ->
                each.shares()
                        .forEach((name, share) ->
                                sums.merge(name, share / rounds.size(), Double::sum)));
        return sums;
    }

    private static String shares(List<Round> rounds) {
        return sharesOf(rounds).entrySet().stream()
                .map(each -> "%s %.0f".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void open() throws SQLException {
        var round = arrivals();
        stand.say(
                "\n| open model, %d arrivals a second, %d s | n | p50 ms | p95 ms | p99 ms"
                                .formatted(ARRIVALS_A_SECOND, seconds)
                        + " | longest ms |");
        stand.say("|---|---:|---:|---:|---:|---:|");
        for (var kind : Kind.values()) {
            stand.say(quantiles(kind.toString(), round.of(List.of(kind))));
        }
        stand.say(quantiles("**all**", round.of(List.of(Kind.values()))));
        stand.say(quantiles("opening a plan with 100 items and 1,000 reviews", bigPlan()));
        stand.say(
                "\nThe service's memory: " + Usage.memory(stand.pid(Component.ACTION_PLAN)) + "\n");
    }

    private static String quantiles(String what, Times times) {
        return "| %s | %d | %.1f | %.1f | %.1f | %.1f |"
                .formatted(
                        what,
                        times.count(),
                        times.quantile(0.5),
                        times.quantile(0.95),
                        times.quantile(0.99),
                        times.longest());
    }

    private Times bigPlan() throws SQLException {
        var big = new Someone(crowd.bigPlan());
        var watch = new Stopwatch();
        long end = System.nanoTime() + LONGEST_OF_THE_BIG_PLAN.toNanos();
        try (var service = new Service()) {
            for (int opened = 0; opened < MOST_OPENINGS && System.nanoTime() < end; opened++) {
                long from = System.nanoTime();
                service.act(Request.READ, big);
                watch.took(Kind.OPEN, System.nanoTime() - from);
            }
        }
        return Stopwatch.of(List.of(watch), List.of(Kind.OPEN));
    }

    private void profile() throws SQLException {
        var profile =
                new Profile(
                        stand.pid(Component.ACTION_PLAN),
                        Path.of(stand.stores().toString(), "benchmark.jfr"));
        var round = service(this.round);
        stand.say(
                "\nProfile of a round with %.0f/s"
                        .formatted(perSecond(round, List.of(Kind.values()))));
        profile.end().forEach(stand::say);
    }
}
