package lms.local.rest;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import lms.local.suite.Component;
import lms.local.suite.Suite;
import lms.local.suite.SuiteSettings;

/** A front end of the suite: knows the addresses and signs people in. */
public final class FrontEnd {

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<Component, URI> addresses = new EnumMap<>(Component.class);
    private final URI tokenEndpoint;

    private FrontEnd(SuiteSettings settings) {
        for (Component service : Component.services()) {
            addresses.put(service, settings.address(service));
        }
        tokenEndpoint = URI.create(settings.tokenEndpoint());
    }

    public static FrontEnd of(Suite suite) {
        return of(suite.settings());
    }

    public static FrontEnd of(SuiteSettings settings) {
        return new FrontEnd(settings);
    }

    /** Signs one of the demo users in. */
    public Caller signIn(String person) {
        return new Caller(this, http, person);
    }

    URI tokenEndpoint() {
        return tokenEndpoint;
    }

    URI address(Component service, String path) {
        URI base = addresses.get(service);
        if (base == null) {
            throw new IllegalArgumentException(service + " is not a service");
        }
        return base.resolve(path);
    }
}
