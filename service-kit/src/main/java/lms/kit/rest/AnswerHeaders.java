package lms.kit.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;

/** Adds what follows from the representation: its ETag, the next page, and not to be cached. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        var entity = response.getEntity();
        if (entity instanceof Versioned versioned) {
            headers.putSingle(HttpHeaders.ETAG, etag(versioned.version()));
        }
        if (entity instanceof Page<?> page && page.next() != null) {
            var uri =
                    request.getUriInfo()
                            .getRequestUriBuilder()
                            .replaceQueryParam("after", page.next());
            headers.add(HttpHeaders.LINK, Link.fromUriBuilder(uri).rel("next").build().toString());
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}
