package lms.referenceprovider;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the program is told from outside, by environment variables. */
record Settings(
        String providerCode, String bootstrapServers, Security security, Path stateDirectory) {

    /** How the broker is reached. */
    sealed interface Security {

        /** The client settings that go with it. */
        Map<String, Object> clientSettings();
    }

    /** Without sign-in: for tests against a broker of one's own, never for the suite's. */
    record Open() implements Security {

        @Override
        public Map<String, Object> clientSettings() {
            return Map.of("security.protocol", "PLAINTEXT");
        }
    }

    /** With a token that the OIDC server gives for the provider's own credentials. */
    record Oidc(String protocol, String tokenEndpoint, String clientId, String clientSecret)
            implements Security {

        private static final String OAUTH = "org.apache.kafka.common.security.oauthbearer.";

        @Override
        public Map<String, Object> clientSettings() {
            return Map.of(
                    "security.protocol",
                    protocol,
                    "sasl.mechanism",
                    "OAUTHBEARER",
                    "sasl.login.callback.handler.class",
                    OAUTH + "OAuthBearerLoginCallbackHandler",
                    "sasl.oauthbearer.token.endpoint.url",
                    tokenEndpoint,
                    "sasl.oauthbearer.client.credentials.client.id",
                    clientId,
                    "sasl.oauthbearer.client.credentials.client.secret",
                    clientSecret,
                    "sasl.jaas.config",
                    OAUTH + "OAuthBearerLoginModule required;");
        }

        /** Leaves the secret out, so that it reaches no log. */
        @Override
        public String toString() {
            return "Oidc[%s, %s, %s]".formatted(protocol, tokenEndpoint, clientId);
        }
    }

    /** The settings, or one message that names everything missing. */
    static Settings from(Map<String, String> environment) {
        String protocol = environment.getOrDefault("KAFKA_SECURITY_PROTOCOL", "SASL_SSL");
        boolean signsIn = !protocol.equals("PLAINTEXT");
        List<String> needed = new ArrayList<>();
        needed.addAll(List.of("PROVIDER_CODE", "KAFKA_BOOTSTRAP_SERVERS", "PROVIDER_STATE_DIR"));
        if (signsIn) {
            needed.addAll(List.of("PROVIDER_CLIENT_SECRET", "TOKEN_ENDPOINT"));
        }
        needed.removeIf(name -> !environment.getOrDefault(name, "").isBlank());
        if (!needed.isEmpty()) {
            throw new IllegalArgumentException("not set: " + String.join(", ", needed));
        }
        String code = environment.getOrDefault("PROVIDER_CODE", "");
        Security security =
                signsIn
                        ? new Oidc(
                                protocol,
                                environment.getOrDefault("TOKEN_ENDPOINT", ""),
                                "provider-" + code,
                                environment.getOrDefault("PROVIDER_CLIENT_SECRET", ""))
                        : new Open();
        return new Settings(
                code,
                environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", ""),
                security,
                Path.of(environment.getOrDefault("PROVIDER_STATE_DIR", "")));
    }

    /** The topic that this provider alone reads. */
    String referrals() {
        return "lms.referral." + providerCode + ".v1";
    }

    /** The topic that this provider alone writes. */
    String updates() {
        return "lms.provider-update." + providerCode + ".v1";
    }
}
