package lms.journey.suite;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lms.local.rest.Answer;
import lms.local.suite.Component;
import org.jspecify.annotations.Nullable;

/**
 * Writes as a careful front end does. When no answer comes, what was asked may have been done or
 * not: a POST is tried again under its Idempotency-Key, a PUT after a look at what is there now.
 */
final class Stubborn {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(50);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STILL_RUNNING = "LMS-433";

    private final SignedIn caller;

    Stubborn(SignedIn caller) {
        this.caller = caller;
    }

    Answer get(Component service, String path) {
        return until(path, () -> decided(caller.tryGet(service, path)));
    }

    Answer post(Component service, String path, Object body) {
        return post(service, path, body, () -> null, Map.of());
    }

    /**
     * Posts once, however often it is tried.
     *
     * @param etag gives the version to base it on, if it needs one
     */
    Answer post(
            Component service,
            String path,
            Object body,
            Supplier<@Nullable String> etag,
            Map<String, String> headers) {
        var key = UUID.randomUUID().toString();
        var based = new AtomicReference<@Nullable String>(etag.get());
        return until(
                path,
                () -> {
                    var answer = caller.tryPost(service, path, body, key, based.get(), headers);
                    if (answer != null && answer.status() == 412) {
                        based.set(etag.get());
                        return Optional.empty();
                    }
                    return decided(answer);
                });
    }

    /** Replaces what is there, whatever its version. */
    Answer put(Component service, String path, Object body, Map<String, String> headers) {
        JsonNode wanted = JSON.valueToTree(body);
        var perhapsDone = new AtomicBoolean();
        return until(
                path,
                () -> {
                    var now = get(service, path).expect(200);
                    if (perhapsDone.get() && says(now.body(), wanted)) {
                        return Optional.of(now);
                    }
                    var answer = caller.tryPut(service, path, body, now.etag(), headers);
                    perhapsDone.set(true);
                    return answer != null && answer.status() == 412
                            ? Optional.empty()
                            : decided(answer);
                });
    }

    private static boolean says(JsonNode now, JsonNode wanted) {
        return wanted.properties().stream()
                .allMatch(field -> field.getValue().equals(now.get(field.getKey())));
    }

    /** An answer that a second attempt would not change. */
    private static Optional<Answer> decided(@Nullable Answer answer) {
        return Optional.ofNullable(answer)
                .filter(each -> !Set.of(502, 503, 504).contains(each.status()))
                .filter(each -> !each.code().equals(STILL_RUNNING));
    }

    private static Answer until(String path, Supplier<Optional<Answer>> attempt) {
        return await("an answer about " + path)
                .atMost(PATIENCE)
                .pollInterval(STEP)
                .pollDelay(Duration.ZERO)
                .until(attempt::get, Optional::isPresent)
                .orElseThrow();
    }
}
