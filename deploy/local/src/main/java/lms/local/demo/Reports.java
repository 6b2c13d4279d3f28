package lms.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import lms.local.rest.Adviser;
import lms.local.rest.Caller;
import lms.local.suite.Component;

/** The reports about the office LDS, as a report reader sees them. */
final class Reports {

    private final Caller reader;

    Reports(Caller reader) {
        this.reader = reader;
    }

    /**
     * What a report says of a client, once it has taken in what was seen of them; empty when they
     * are not on it.
     *
     * @param report the last part of its address
     */
    Optional<JsonNode> row(String report, String client, LocalDate on, String... seen) {
        String query =
                "/v1/reports/%s?limit=100&office=LDS&on=%s&client=%s".formatted(report, on, client)
                        + (seen.length == 0 ? "" : "&seen=" + String.join("&seen=", seen));
        String after = "";
        do {
            String page = query + after;
            JsonNode answer =
                    Adviser.caughtUp(() -> reader.get(Component.REPORTING, page))
                            .expect(200)
                            .body();
            for (JsonNode row : answer.path("items")) {
                if (row.path("clientId").asText().equals(client)) {
                    return Optional.of(row);
                }
            }
            after = answer.has("next") ? "&after=" + answer.path("next").asText() : "";
        } while (!after.isEmpty());
        return Optional.empty();
    }
}
