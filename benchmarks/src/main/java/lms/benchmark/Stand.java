package lms.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import lms.local.rest.BusinessDates;
import lms.local.rest.Caller;
import lms.local.rest.FrontEnd;
import lms.local.suite.Await;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.Ports;
import lms.local.suite.Progress;
import lms.local.suite.Suite;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;

/** One service and all that it stands on, in a home of its own. */
final class Stand implements AutoCloseable {

    private static final Duration TO_REST = Duration.ofSeconds(1);
    private static final Duration BREAK = Duration.ofMillis(100);
    private static final int MOST_ATTEMPTS = 50;
    private static final int MOST_STARTS = 3;
    private static final Duration TO_SETTLE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Suite suite;
    private final Component service;
    private final String database;
    private final Progress progress;
    private final Caller officer;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Stand(Suite suite, Component service, Progress progress) {
        this.suite = suite;
        this.service = service;
        this.database = service.database();
        this.progress = progress;
        this.officer = FrontEnd.of(suite).signIn("amal.khan");
    }

    /** Starts a service with the data that are there from an earlier time. */
    static Stand start(Places places, Progress progress, Component service) {
        return start(places, progress, service, false);
    }

    /** Starts a service with no data, and with its start-up cache, as {@code ./lms run} does. */
    static Stand startAnew(Places places, Progress progress, Component service) {
        return start(places, progress, service, true);
    }

    /** A port that was free may be taken a moment later, so that it is tried again. */
    private static Stand start(Places places, Progress progress, Component service, boolean anew) {
        for (int left = MOST_STARTS - 1; ; left--) {
            var suite = new Suite(new SuiteSettings(places, Ports.free(), anew));
            try {
                suite.clearLeftovers();
                if (anew) {
                    suite.dropStores();
                }
                suite.startPlatform(progress);
                suite.trainOnce(service, progress);
                suite.startAndSay(service, progress);
                return new Stand(suite, service, progress);
            } catch (RuntimeException e) {
                suite.close();
                if (left == 0 || !(e instanceof SuiteFailure)) {
                    throw e;
                }
                progress.say("Starting again, because: " + e.getMessage());
            }
        }
    }

    /** Has another service run for as long as something takes. */
    void with(Component other, Runnable something) {
        suite.startAndSay(other, progress);
        try {
            something.run();
        } finally {
            suite.stop(other);
        }
    }

    /** Kills the service, as a failing machine would, and starts it again. */
    void killAndStart() {
        suite.kill(service);
        suite.startAndSay(service, progress);
    }

    /** Sets the service's first business date; the night's jobs run for it. */
    void setDate(LocalDate day) {
        new BusinessDates(FrontEnd.of(suite)).set(service, day);
    }

    /** The number of a component's process. */
    long pid(Component component) {
        return suite.pid(component);
    }

    void say(String line) {
        progress.say(line);
    }

    /** Gives what else the machine does, for whoever reads the figures. */
    static String machine() {
        String load;
        try {
            load = Files.readString(Path.of("/proc/loadavg")).strip();
        } catch (IOException e) {
            load = "unknown";
        }
        return "%d cores, load %s".formatted(Runtime.getRuntime().availableProcessors(), load);
    }

    /** Where the data of the suite is. */
    Path stores() {
        return suite.settings().places().stores();
    }

    Caller officer() {
        return officer;
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                suite.jdbcUrl(database) + "?reWriteBatchedInserts=true",
                database,
                Suite.databasePassword(database));
    }

    /** A connection for which neither triggers nor foreign keys hold. */
    Connection unchecked() throws SQLException {
        var connection = superuser();
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return connection;
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                suite.jdbcUrl(database), "postgres", Suite.databasePassword("postgres"));
    }

    /** Changes a setting of the service's database, which its next connections have. */
    void set(String setting, String value) throws SQLException {
        asSuperuser("alter database " + database + " set " + setting + " = " + value);
    }

    void reset() throws SQLException {
        asSuperuser("alter database " + database + " reset all");
    }

    /**
     * Ends the service's connections; it opens new ones, with the settings as they are now. It
     * finds out once they have rested, so this waits as long.
     */
    void reconnect() throws SQLException {
        asSuperuser(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                        + database
                        + "' and pid <> pg_backend_pid()");
        LockSupport.parkNanos(TO_REST.toNanos());
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Lets the log have every statement with its values. */
    void logStatements() throws SQLException {
        for (var setting :
                Map.of(
                                "log_statement", "'all'",
                                "log_error_verbosity", "'default'",
                                "log_parameter_max_length", "-1")
                        .entrySet()) {
            set(setting.getKey(), setting.getValue());
        }
        reconnect();
    }

    void logNoStatements() throws SQLException {
        reset();
        reconnect();
    }

    /** Waits until every event has left, so that the next round pays for its own. */
    void settle() {
        Await.until(
                "the outbox to be empty",
                TO_SETTLE,
                () -> {
                    try (var connection = owner()) {
                        return Crowd.column(connection, "select count(*) from outbox")
                                .equals(List.of("0"));
                    } catch (SQLException e) {
                        throw new SuiteFailure("The database does not answer", e);
                    }
                });
    }

    /** Gives what PostgreSQL has logged since a place in its log. */
    String logSince(long place) {
        try {
            var log = Files.readAllBytes(log());
            return new String(log, (int) place, log.length - (int) place, UTF_8);
        } catch (IOException e) {
            throw new SuiteFailure("The log cannot be read", e);
        }
    }

    long logSize() {
        try {
            return Files.size(log());
        } catch (IOException e) {
            throw new SuiteFailure("The log cannot be read", e);
        }
    }

    private Path log() {
        return suite.settings().places().log(Component.POSTGRES);
    }

    /** Sends a request over a connection that is kept; the time of the answer is the caller's. */
    HttpResponse<String> send(
            String method, String path, Object body, Map<String, String> headers) {
        return send(http, method, path, body, headers);
    }

    HttpResponse<String> send(
            HttpClient client,
            String method,
            String path,
            Object body,
            Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(address(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + officer.token())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                method.equals("GET")
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json(body)));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            // A service that says it is busy has done nothing; the time still counts.
            for (int attempt = 1;
                    answer.statusCode() == 503 && attempt < MOST_ATTEMPTS;
                    attempt++) {
                Thread.sleep(BREAK);
                answer = client.send(request.build(), BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new SuiteFailure(method + ": no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure(method + ": interrupted", e);
        }
    }

    URI address(String path) {
        return suite.address(service).resolve(path);
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    @Override
    public void close() {
        suite.close();
    }
}
