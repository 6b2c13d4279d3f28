package lms.reporting.reading.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;

/** Names the following page of a report, as every list does. */
@Provider
public class NextPageHeader implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ReportPage report && report.next() != null) {
            var uri =
                    request.getUriInfo()
                            .getRequestUriBuilder()
                            .replaceQueryParam("after", report.next());
            response.getHeaders()
                    .add(HttpHeaders.LINK, Link.fromUriBuilder(uri).rel("next").build().toString());
        }
    }
}
