package lms.local.suite;

import java.net.URI;

/**
 * What a suite is to be like.
 *
 * @param warmStarts whether services keep start-up caches: written on a clean stop, read on later
 *     starts
 */
public record SuiteSettings(Places places, Ports ports, boolean warmStarts) {

    String issuer() {
        return "http://localhost:" + ports.of(Port.KEYCLOAK) + "/realms/lms";
    }

    /** Where tokens are had. */
    public String tokenEndpoint() {
        return issuer() + "/protocol/openid-connect/token";
    }

    /** Where a service answers, for example {@code http://localhost:8081}. */
    public URI address(Component service) {
        return URI.create("http://localhost:" + ports.of(port(service)));
    }

    /** Says in words where a component is reached. */
    public String whereabouts(Component component) {
        return switch (component.kind()) {
            case SERVICE -> address(component).toString();
            case PROVIDER -> "state in " + places.store(component);
            case PLATFORM -> "localhost:" + ports.of(Port.valueOf(component.name()));
        };
    }

    String bootstrapServers() {
        return "localhost:" + ports.of(Port.KAFKA);
    }

    private static Port port(Component service) {
        return Port.valueOf(service.name());
    }
}
