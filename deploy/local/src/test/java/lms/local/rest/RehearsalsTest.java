package lms.local.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lms.local.rest.Rehearsals.Act;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.Port;
import lms.local.suite.Ports;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a night to come would do")
class RehearsalsTest {

    private static final LocalDate NIGHT = LocalDate.of(2012, 5, 2);

    private final List<String> asked = new ArrayList<>();
    private final HttpServer suite;

    RehearsalsTest() throws IOException {
        suite = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        suite.start();
        answer("/realms", 200, "application/json", "{\"access_token\": \"t\", \"expires_in\": 60}");
    }

    @AfterEach
    void stop() {
        suite.stop(0);
    }

    @Test
    @DisplayName("is read page by page to the end, in the order in which it is told")
    void pages() {
        suite.createContext(
                "/v1/operations/rehearsal",
                exchange -> {
                    String query = exchange.getRequestURI().getQuery();
                    asked.add(query);
                    String page =
                            query.contains("after")
                                    ? "{\"items\": [" + item("b", "2") + "]}"
                                    : "{\"items\": ["
                                            + item("a", "1")
                                            + ", "
                                            + item("a", "2")
                                            + "], \"next\": \"here\"}";
                    byte[] body = page.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        List<Act> told = new ArrayList<>();

        rehearsals().read(Component.REPORTING, NIGHT, told::add);

        assertEquals(
                List.of(new Act("a", "1", "x"), new Act("a", "2", "x"), new Act("b", "2", "x")),
                told);
        assertEquals(
                List.of("limit=100&on=2012-05-02", "limit=100&on=2012-05-02&after=here"), asked);
    }

    @Test
    @DisplayName("is refused in the service's own words when the night has begun or is over")
    void refused() {
        answer(
                "/v1/operations/rehearsal",
                422,
                "application/problem+json",
                "{\"code\": \"LMS-441\", \"detail\": \"Only a night to come can be rehearsed.\"}");

        SuiteFailure refused =
                assertThrows(
                        SuiteFailure.class,
                        () -> rehearsals().read(Component.REPORTING, NIGHT, act -> {}));

        assertEquals(
                "reporting-service, 2012-05-02: Only a night to come can be rehearsed.",
                refused.getMessage());
    }

    private static String item(String job, String subject) {
        return "{\"job\": \"%s\", \"subject\": \"%s\", \"what\": \"x\"}".formatted(job, subject);
    }

    private void answer(String path, int status, String type, String text) {
        suite.createContext(
                path,
                exchange -> {
                    byte[] body = text.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    private Rehearsals rehearsals() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, suite.getAddress().getPort());
        }
        Places places = new Places(Path.of("."), Path.of("."));
        return new Rehearsals(FrontEnd.of(new SuiteSettings(places, new Ports(numbers), false)));
    }
}
