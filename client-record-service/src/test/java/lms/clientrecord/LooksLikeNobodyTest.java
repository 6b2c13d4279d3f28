package lms.clientrecord;

import static io.restassured.RestAssured.given;
import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.tree;
import static lms.clientrecord.RestrictedRecords.everythingElsewhere;
import static lms.clientrecord.RestrictedRecords.leader;
import static lms.clientrecord.RestrictedRecords.logOf;
import static lms.clientrecord.RestrictedRecords.restrict;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks through every operation of the OpenAPI document; a new one is covered by itself. */
@QuarkusTest
@DisplayName("ADR-0033 A restricted client looks like one who never was")
@Source("decision ADR-0033, decision ADR-0043")
class LooksLikeNobodyTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final List<String> somebody = new ArrayList<>();

    @BeforeEach
    void restrictSomebody() {
        somebody.add(aClient());
        restrict(somebody.getFirst());
    }

    @TestFactory
    @DisplayName("to the unauthorised, by every operation, however right or wrong the request")
    Stream<DynamicTest> everyOperation() {
        var document = tree(given().get("/q/openapi?format=json").asString());
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(verb -> VERBS.contains(verb.getKey()))
                                .filter(verb -> path.getKey().contains("{clientId}"))
                                .forEach(verb ->
                                        operations.add(
                                                new Operation(
                                                        document,
                                                        path.getKey(),
                                                        verb.getKey(),
                                                        verb.getValue()))));
        assertThat(operations).hasSizeGreaterThan(12);
        return operations.stream()
                .flatMap(operation ->
                        requests(operation).entrySet().stream()
                                .map(request ->
                                        DynamicTest.dynamicTest(
                                                operation.id() + " " + request.getKey(),
                                                () -> compare(operation, request.getValue()))));
    }

    private void compare(Operation operation, Consumer<RequestSpecification> request) {
        var known = somebody.getFirst();
        var nobody = UUID.randomUUID().toString();
        var part = UUID.randomUUID().toString();
        int before = logOf(known).size();

        var ofKnown = send(operation, known, part, request);
        var ofNobody = send(operation, nobody, part, request);

        assertThat(ofKnown.statusCode()).isBetween(400, 499);
        assertThat(ofKnown.statusCode()).isEqualTo(ofNobody.statusCode());
        assertThat(withoutTrace(ofKnown)).isEqualTo(withoutTrace(ofNobody));
        assertThat(headers(ofKnown)).isEqualTo(headers(ofNobody));
        assertThat(ofKnown.asString()).doesNotContain(known);
        assertThat(logOf(known).size() - before).isEqualTo(logOf(nobody).size());
        if (ofKnown.statusCode() == 404) {
            assertThat(logOf(nobody)).singleElement().asString().endsWith("REFUSED");
        }
    }

    /** Requests of all sorts, right and wrong. */
    private static Map<String, Consumer<RequestSpecification>> requests(Operation operation) {
        var requests = new LinkedHashMap<String, Consumer<RequestSpecification>>();
        var good = operation.example();
        requests.put("as it should be", r -> r.header("If-Match", "\"1\"").body(good));
        requests.put(
                "with a reason",
                r -> r.header("If-Match", "\"1\"").header("Access-Reason", "Interview").body(good));
        requests.put(
                "with a reason that is none",
                r -> r.header("If-Match", "\"1\"").header("Access-Reason", "Envy").body(good));
        requests.put("with another version", r -> r.header("If-Match", "\"999\"").body(good));
        requests.put("with a version that is none", r -> r.header("If-Match", "7").body(good));
        requests.put("without a version", r -> r.body(good));
        requests.put("with malformed JSON", r -> r.header("If-Match", "\"1\"").body("{\"a\":"));
        requests.put("with no body", r -> r.header("If-Match", "\"1\""));
        requests.put("with null", r -> r.header("If-Match", "\"1\"").body("null"));
        requests.put("with an unknown field", r -> r.body("{\"noSuchField\": 1}"));
        requests.put(
                "with an Idempotency-Key",
                r ->
                        r.header("If-Match", "\"1\"")
                                .header("Idempotency-Key", "key-" + operation.id())
                                .body(good));
        requests.put(
                "with an Idempotency-Key that is none",
                r -> r.header("Idempotency-Key", "a key").body(good));
        requests.put("as text", r -> r.contentType("text/plain").body("hello"));
        requests.put("that is to be shown as XML", r -> r.accept("application/xml").body(good));
        requests.put("with a token to wait for", r -> r.queryParam("seen", "work-programme:9"));
        requests.put("with U+0000 in the query", r -> r.queryParam("after", "%00"));
        requests.put("as of a moment", r -> r.queryParam("asOf", "2012-05-01T10:00:00Z"));
        requests.put("as of no moment", r -> r.queryParam("asOf", "yesterday"));
        requests.put("with a limit that is none", r -> r.queryParam("limit", "9999"));
        requests.put("in the wrong role", r -> r.header("Authorization", noRole()).body(good));
        return requests;
    }

    private static String noRole() {
        return "Bearer " + Tokens.of("nobody.special").office("LDS").roles("nothing").sign();
    }

    private static Response send(
            Operation operation,
            String client,
            String part,
            Consumer<RequestSpecification> request) {
        var path = operation.path().replace("{clientId}", client).replaceAll("\\{[^}]+}", part);
        var specification = given().urlEncodingEnabled(false).contentType("application/json");
        request.accept(specification);
        var headers = io.restassured.specification.SpecificationQuerier.query(specification);
        if (headers.getHeaders().getValue("Authorization") == null) {
            specification.header("Authorization", "Bearer " + everythingElsewhere());
        }
        return specification.request(
                Method.valueOf(operation.verb().toUpperCase(Locale.ROOT)), path);
    }

    private static JsonNode withoutTrace(Response response) {
        var problem = (ObjectNode) body(response);
        problem.remove("traceId");
        return problem;
    }

    private static Map<String, String> headers(Response response) {
        var headers = new TreeMap<String, String>();
        response.headers()
                .forEach(h -> headers.put(h.getName().toLowerCase(Locale.ROOT), h.getValue()));
        headers.remove("date");
        return headers;
    }

    @Test
    @DisplayName("but not to the management of the client's own office")
    void management() {
        for (var path : List.of("", "/additional-information", "/conversations", "/access-log")) {
            assertThat(
                            as(leader())
                                    .header("Access-Reason", "Review schedule")
                                    .get("/v1/clients/" + somebody.getFirst() + path)
                                    .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** An operation of the OpenAPI document. */
    private record Operation(JsonNode document, String path, String verb, JsonNode node) {

        String id() {
            return node.get("operationId").textValue();
        }

        /** The document's own example of a body. */
        String example() {
            var content = resolve(node.path("requestBody")).at("/content/application~1json");
            var schema = resolve(content.path("schema"));
            var examples = schema.path("examples");
            var example = examples.isArray() ? examples.path(0) : schema.path("example");
            return example.isMissingNode()
                    ? "{}"
                    : example.isTextual() ? example.textValue() : example.toString();
        }

        private JsonNode resolve(JsonNode reference) {
            return reference.has("$ref")
                    ? document.at(reference.get("$ref").textValue().substring(1))
                    : reference;
        }
    }
}
