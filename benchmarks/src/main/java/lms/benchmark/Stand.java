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
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import lms.local.rest.Caller;
import lms.local.rest.FrontEnd;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.Ports;
import lms.local.suite.Progress;
import lms.local.suite.Suite;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;

/** The client record's service and all that it stands on, in a home of its own. */
final class Stand implements AutoCloseable {

    private static final String DATABASE = Component.CLIENT_RECORD.database();
    private static final Duration TO_REST = Duration.ofSeconds(1);
    private static final Duration BREAK = Duration.ofMillis(100);
    private static final int MOST_ATTEMPTS = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Suite suite;
    private final Progress progress;
    private final Caller officer;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Stand(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
        this.officer = FrontEnd.of(suite).signIn("amal.khan");
    }

    static Stand start(Places places, Progress progress) {
        var suite = new Suite(new SuiteSettings(places, Ports.free(), false));
        suite.clearLeftovers();
        try {
            suite.startPlatform(progress);
            suite.startAndSay(Component.CLIENT_RECORD, progress);
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
        return new Stand(suite, progress);
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
                suite.jdbcUrl(DATABASE) + "?reWriteBatchedInserts=true",
                DATABASE,
                Suite.databasePassword(DATABASE));
    }

    /** Changes a setting of the service's database, which its next connections have. */
    void set(String setting, String value) throws SQLException {
        asSuperuser("alter database " + DATABASE + " set " + setting + " = " + value);
    }

    void reset() throws SQLException {
        asSuperuser("alter database " + DATABASE + " reset all");
    }

    /**
     * Ends the service's connections; it opens new ones, with the settings as they are now. It
     * finds out once they have rested, so this waits as long.
     */
    void reconnect() throws SQLException {
        asSuperuser(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                        + DATABASE
                        + "' and pid <> pg_backend_pid()");
        LockSupport.parkNanos(TO_REST.toNanos());
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                suite.jdbcUrl(DATABASE),
                                "postgres",
                                Suite.databasePassword("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
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

    private URI address(String path) {
        return suite.address(Component.CLIENT_RECORD).resolve(path);
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
