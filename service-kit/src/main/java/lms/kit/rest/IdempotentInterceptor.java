package lms.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Does what {@link Idempotent} promises. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class IdempotentInterceptor {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Caller caller;
    private final Today today;
    private final Instance<RoutingContext> request;

    public IdempotentInterceptor(
            DataSource dataSource,
            ObjectMapper json,
            Caller caller,
            Today today,
            Instance<RoutingContext> request) {
        this.dataSource = dataSource;
        this.json = json;
        this.caller = caller;
        this.today = today;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var http = request.get().request();
        var key = http.getHeader("Idempotency-Key");
        if (key == null) {
            return invocation.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw RefusedException.because(KitRefusal.KEY_NOT_ACCEPTED);
        }
        var fingerprint = fingerprint(http.method().name(), http.uri(), invocation);
        return QuarkusTransaction.requiringNew()
                .call(() -> firstOrReplayed(http.uri(), key, fingerprint, invocation));
    }

    private Object firstOrReplayed(
            String path, String key, byte[] fingerprint, InvocationContext invocation)
            throws Exception {
        try (var connection = dataSource.getConnection()) {
            if (!lock(connection, key)) {
                throw RefusedException.because(KitRefusal.KEY_IN_FLIGHT);
            }
            var remembered = remembered(connection, key);
            if (remembered != null) {
                if (!MessageDigest.isEqual(remembered.fingerprint(), fingerprint)) {
                    throw RefusedException.because(KitRefusal.KEY_USED);
                }
                throw new ReplayedAnswer(remembered.response());
            }
            var answer = invocation.proceed();
            remember(connection, key, fingerprint, path, answer);
            return answer;
        }
    }

    /** The same request has the same method, path and arguments, whatever its white space. */
    private byte[] fingerprint(String method, String path, InvocationContext invocation)
            throws JsonProcessingException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
        for (var argument : invocation.getParameters()) {
            digest.update(json.writeValueAsBytes(argument));
            digest.update((byte) '\n');
        }
        return digest.digest();
    }

    private boolean lock(Connection connection, String key) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "idempotency " + caller.officer() + " " + key);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private @Nullable Remembered remembered(Connection connection, String key) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select fingerprint, status, etag, location, body from idempotency"
                                + " where caller = ? and key = ?")) {
            statement.setString(1, caller.officer());
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new Remembered(
                                row.getBytes(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBytes(5))
                        : null;
            }
        }
    }

    private void remember(
            Connection connection,
            String key,
            byte[] fingerprint,
            String path,
            @Nullable Object answer)
            throws SQLException, JsonProcessingException {
        var response =
                answer instanceof RestResponse<?> rest
                        ? rest
                        : answer == null ? RestResponse.noContent() : RestResponse.ok(answer);
        var entity = response.getEntity();
        try (var statement =
                connection.prepareStatement(
                        "insert into idempotency"
                                + " (caller, key, fingerprint, status, etag, location, body, at,"
                                + " path) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, caller.officer());
            statement.setString(2, key);
            statement.setBytes(3, fingerprint);
            statement.setInt(4, response.getStatus());
            statement.setString(
                    5, entity instanceof Versioned v ? AnswerHeaders.etag(v.version()) : null);
            statement.setString(
                    6, response.getLocation() == null ? null : response.getLocation().toString());
            statement.setBytes(7, entity == null ? null : json.writeValueAsBytes(entity));
            statement.setObject(8, today.now().atOffset(java.time.ZoneOffset.UTC));
            statement.setString(9, path);
            statement.executeUpdate();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
    private record Remembered(
            byte[] fingerprint,
            int status,
            @Nullable String etag,
            @Nullable String location,
            byte @Nullable [] body) {

        Response response() {
            var response = Response.status(status).header("Idempotency-Replayed", "true");
            if (etag != null) {
                response.header(HttpHeaders.ETAG, etag);
            }
            if (location != null) {
                response.header(HttpHeaders.LOCATION, location);
            }
            if (body != null) {
                response.type("application/json").entity(body);
            }
            return response.build();
        }
    }
}
