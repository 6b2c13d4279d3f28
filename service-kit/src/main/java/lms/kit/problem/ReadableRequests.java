package lms.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import lms.kit.rules.RefusedException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything reads them, requests that no resource could read. */
public class ReadableRequests {

    /**
     * Refuses a URI with U+0000, which neither a rule nor the database could keep, and a body that
     * is not JSON.
     */
    @ServerRequestFilter(preMatching = true)
    public void refuseUnreadable(HttpServerRequest request) {
        var uri = request.uri();
        if (uri != null && uri.contains("%00")) {
            throw RefusedException.because(KitRefusal.UNPRINTABLE);
        }
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (hasBody(request) && !isJson(type)) {
            throw RefusedException.because(KitRefusal.MEDIA_TYPE);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader("Transfer-Encoding") != null
                || (length != null && !length.equals("0"));
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && (type.equals("application/json") || type.startsWith("application/json;"));
    }
}
