package lms.journey.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks a service without signing in, as a probe does; each time over a new connection, and offering
 * HTTP/2, as Java's client does by itself.
 */
public record Plain(URI service) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Reads a path. */
    public HttpResponse<String> get(String path) {
        var http = HttpClient.newHttpClient();
        try {
            return http.send(
                    HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            http.shutdownNow();
        }
    }
}
