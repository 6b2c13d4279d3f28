package lms.local.suite;

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

    String tokenEndpoint() {
        return issuer() + "/protocol/openid-connect/token";
    }

    String bootstrapServers() {
        return "localhost:" + ports.of(Port.KAFKA);
    }

    Port port(Component service) {
        return Port.valueOf(service.name());
    }
}
