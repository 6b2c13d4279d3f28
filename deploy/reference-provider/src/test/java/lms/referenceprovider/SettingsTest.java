package lms.referenceprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The provider's settings")
class SettingsTest {

    private static final Map<String, String> COMPLETE =
            Map.of(
                    "PROVIDER_CODE",
                    "calder-futures",
                    "PROVIDER_CLIENT_SECRET",
                    "a \"quoted\" \\ secret",
                    "KAFKA_BOOTSTRAP_SERVERS",
                    "localhost:9092",
                    "TOKEN_ENDPOINT",
                    "https://sign-in.example/token",
                    "PROVIDER_STATE_DIR",
                    "state");

    @Test
    @DisplayName("name everything that is missing at once")
    void missing() {
        assertThatThrownBy(() -> Settings.from(Map.of("PROVIDER_CODE", " ")))
                .hasMessage(
                        "not set: PROVIDER_CODE, KAFKA_BOOTSTRAP_SERVERS, PROVIDER_STATE_DIR,"
                                + " PROVIDER_CLIENT_SECRET, TOKEN_ENDPOINT");
    }

    @Test
    @DisplayName("sign in over TLS as provider-<code> unless told otherwise")
    void signsIn() {
        Map<String, Object> client = Settings.from(COMPLETE).security().clientSettings();

        assertThat(client)
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "OAUTHBEARER")
                .containsEntry(
                        "sasl.oauthbearer.client.credentials.client.id", "provider-calder-futures")
                .containsEntry(
                        "sasl.oauthbearer.client.credentials.client.secret",
                        "a \"quoted\" \\ secret")
                .containsEntry(
                        "sasl.oauthbearer.token.endpoint.url", "https://sign-in.example/token");
        assertThat(ConsumerConfig.configNames()).containsAll(client.keySet());
    }

    @Test
    @DisplayName("print no secret")
    void noSecret() {
        assertThat(Settings.from(COMPLETE).toString())
                .contains("provider-calder-futures")
                .doesNotContain("quoted");
    }
}
