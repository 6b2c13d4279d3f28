package lms.kit.rest;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a request that made something new. */
public final class Created {

    private Created() {}

    /**
     * 201 with the new thing.
     *
     * @param path where it can be read from now on, for example {@code /v1/clients/…}
     */
    public static <T> RestResponse<T> at(String path, T view) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(path)).entity(view).build();
    }
}
