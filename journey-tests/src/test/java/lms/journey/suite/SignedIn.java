package lms.journey.suite;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import lms.local.rest.Answer;
import lms.local.rest.Caller;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;
import org.jspecify.annotations.Nullable;

/** A demo user who has signed in; where they go is remembered. */
public final class SignedIn {

    private final Caller caller;
    private final Traces traces;

    SignedIn(Caller caller, Traces traces) {
        this.caller = caller;
        this.traces = traces;
    }

    public Answer get(Component service, String path) {
        return get(service, path, Map.of());
    }

    public Answer get(Component service, String path, Map<String, String> headers) {
        return traced(path, () -> caller.get(service, path, headers));
    }

    public Answer post(Component service, String path, Object body, Map<String, String> headers) {
        return traced(path, () -> caller.post(service, path, body, headers));
    }

    public Answer put(Component service, String path, Object body, Map<String, String> headers) {
        return traced(path, () -> caller.put(service, path, body, headers));
    }

    /** The same, but nothing when no answer came: what was asked may have been done or not. */
    @Nullable Answer tryGet(Component service, String path) {
        return answered(() -> get(service, path));
    }

    @Nullable Answer tryPost(
            Component service,
            String path,
            Object body,
            String key,
            @Nullable String etag,
            Map<String, String> more) {
        return answered(() -> post(service, path, body, headers(key, etag, more)));
    }

    @Nullable Answer tryPut(
            Component service, String path, Object body, String etag, Map<String, String> more) {
        return answered(() -> put(service, path, body, headers(null, etag, more)));
    }

    /** What the writes of a journey are known by: nothing in it may be personal. */
    Traces traces() {
        return traces;
    }

    private Answer traced(String path, Supplier<Answer> request) {
        traces.went(path);
        var answer = request.get();
        traces.was(answer);
        return answer;
    }

    private static @Nullable Answer answered(Supplier<Answer> request) {
        try {
            return request.get();
        } catch (SuiteFailure e) {
            return null;
        }
    }

    private static Map<String, String> headers(
            @Nullable String key, @Nullable String etag, Map<String, String> more) {
        var headers = new HashMap<>(more);
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        if (etag != null) {
            headers.put("If-Match", etag);
        }
        return headers;
    }
}
