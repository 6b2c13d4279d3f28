package lms.local.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import lms.local.suite.SuiteFailure;

/**
 * What a service answered.
 *
 * @param what the act in words without anybody's details, for messages
 */
public record Answer(String what, int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(String what, HttpResponse<String> response) {
        return new Answer(what, response.statusCode(), response.headers(), response.body());
    }

    /** Gives the body as JSON; a missing node when there is none. */
    public JsonNode body() {
        if (text.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Gives the version to base a change on. */
    public String etag() {
        return header("ETag")
                .orElseThrow(() -> new SuiteFailure(what + ": the answer has no ETag"));
    }

    /** Gives the code of the problem, or nothing. */
    public String code() {
        return isProblem() ? body().path("code").asText() : "";
    }

    private boolean isProblem() {
        return header("Content-Type").orElse("").startsWith("application/problem+json");
    }

    /**
     * Goes on when the status is one of those.
     *
     * @throws SuiteFailure that tells the status and the problem, and nothing of the request
     */
    public Answer expect(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new SuiteFailure("%s: answered %d %s".formatted(what, status, problem()));
    }

    private String problem() {
        if (!isProblem()) {
            return "";
        }
        StringBuilder told = new StringBuilder();
        told.append(body().path("code").asText())
                .append(' ')
                .append(body().path("detail").asText());
        for (JsonNode error : body().path("errors")) {
            told.append("\n    ")
                    .append(error.path("pointer").asText())
                    .append(": ")
                    .append(error.path("detail").asText());
        }
        return told.toString();
    }
}
