package lms.local.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import lms.local.suite.Component;
import lms.local.suite.Realm;
import lms.local.suite.SuiteFailure;

/** A person who has signed in; the token is renewed as long as they go on. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private final FrontEnd frontEnd;
    private final HttpClient http;
    private final String person;
    private String token = "";
    private long renewAt;

    Caller(FrontEnd frontEnd, HttpClient http, String person) {
        this.frontEnd = frontEnd;
        this.http = http;
        this.person = person;
    }

    public Answer get(Component service, String path) {
        return get(service, path, Map.of());
    }

    public Answer get(Component service, String path, Map<String, String> headers) {
        return send("GET", service, path, BodyPublishers.noBody(), headers);
    }

    public Answer post(Component service, String path, Object body, Map<String, String> headers) {
        return send("POST", service, path, json(body), headers);
    }

    public Answer put(Component service, String path, Object body, Map<String, String> headers) {
        return send("PUT", service, path, json(body), headers);
    }

    private Answer send(
            String method,
            Component service,
            String path,
            BodyPublisher body,
            Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(frontEnd.address(service, path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, body);
        headers.forEach(request::setHeader);
        return exchange(method + " " + service.id() + " " + path, request.build());
    }

    private Answer exchange(String what, HttpRequest request) {
        try {
            return Answer.of(what, http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new SuiteFailure(what + ": no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure(what + ": interrupted", e);
        }
    }

    /** Gives a token that is still good for a while. */
    public synchronized String token() {
        if (System.nanoTime() - renewAt >= 0 || token.isEmpty()) {
            String form =
                    "grant_type=password&client_id=%s&username=%s&password=%s"
                            .formatted(
                                    Realm.FRONT_END,
                                    URLEncoder.encode(person, StandardCharsets.UTF_8),
                                    Realm.PASSWORD);
            URI endpoint = frontEnd.tokenEndpoint();
            HttpRequest request =
                    HttpRequest.newBuilder(endpoint)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build();
            JsonNode granted = exchange("Sign-in of " + person, request).expect(200).body();
            token = granted.path("access_token").asText();
            long life = granted.path("expires_in").asLong();
            renewAt = System.nanoTime() + Duration.ofSeconds(life / 2).toNanos();
        }
        return token;
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }
}
