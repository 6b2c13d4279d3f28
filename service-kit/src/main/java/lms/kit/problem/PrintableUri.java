package lms.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import lms.kit.rules.RefusedException;

/** Refuses a URI that holds U+0000, which neither a rule nor the database could read. */
@Provider
@PreMatching
public class PrintableUri implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
            throw RefusedException.because(KitRefusal.UNPRINTABLE);
        }
    }
}
