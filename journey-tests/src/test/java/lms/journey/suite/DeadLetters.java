package lms.journey.suite;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lms.local.rest.Answer;
import lms.local.suite.Component;

/** What an operator sees and does about events that could not be applied. */
public final class DeadLetters {

    private static final String PATH = "/v1/operations/dead-letters";
    private static final Duration SECONDS = Duration.ofSeconds(10);

    private final SignedIn operator;
    private final Databases databases;

    public DeadLetters(Journeys journeys) {
        this.operator = journeys.omar();
        this.databases = journeys.databases();
    }

    /** The open ones of a service. */
    public List<JsonNode> open(Component service) {
        var items = operator.get(service, PATH).expect(200).body().path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    /**
     * Waits, for seconds, until the service has laid aside the event of a key, and gives it as the
     * operator sees it. Only the database knows keys.
     */
    public JsonNode await1(Component service, String topic, String key) {
        var id =
                await("a dead letter of " + topic + " in " + service.id())
                        .atMost(SECONDS)
                        .until(
                                () ->
                                        databases.rows(
                                                service,
                                                "select id from dead_letter where topic = ?"
                                                        + " and key = ? and state = 'OPEN'",
                                                topic,
                                                key),
                                ids -> !ids.isEmpty())
                        .getFirst();
        return open(service).stream()
                .filter(letter -> letter.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Applies one once more. */
    public Answer replay(Component service, JsonNode letter) {
        return act(service, letter, "replay");
    }

    /** Lays one aside for good. */
    public Answer discard(Component service, JsonNode letter) {
        return act(service, letter, "discard");
    }

    private Answer act(Component service, JsonNode letter, String act) {
        return operator.post(
                service,
                letter.path("_links").path(act).path("href").asText(),
                Map.of(),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }
}
