package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Signing in at the OIDC server")
class SignInTest {

    private static final String SECRET = "spoken-softly";

    @TempDir Path folder;

    private record Asked(String authorization, String body) {}

    @Test
    @DisplayName("is done with the provider's own credentials, which appear in no log")
    void ownCredentials() throws Exception {
        BlockingQueue<Asked> asked = new ArrayBlockingQueue<>(100);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/token",
                exchange -> {
                    asked.offer(
                            new Asked(
                                    exchange.getRequestHeaders().getFirst("Authorization"),
                                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
                    byte[] refusal = "{\"error\":\"invalid_client\"}".getBytes(UTF_8);
                    exchange.sendResponseHeaders(401, refusal.length);
                    exchange.getResponseBody().write(refusal);
                    exchange.close();
                });
        server.start();
        Process process = start(server.getAddress().getPort());
        try {
            Asked first = asked.poll(60, TimeUnit.SECONDS);
            // Refused, it does not end but asks again.
            Asked second = asked.poll(60, TimeUnit.SECONDS);

            String credentials = "provider-calder-futures:" + SECRET;
            assertThat(first)
                    .isEqualTo(
                            new Asked(
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(credentials.getBytes(UTF_8)),
                                    "grant_type=client_credentials"));
            assertThat(second).isEqualTo(first);
        } finally {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            server.stop(0);
        }
        assertThat(Files.readString(folder.resolve("output.log")))
                .contains("will try again")
                .doesNotContain(SECRET);
    }

    private Process start(int port) throws Exception {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReferenceProvider.class.getName());
        File log = folder.resolve("output.log").toFile();
        builder.redirectErrorStream(true).redirectOutput(log);
        builder.environment()
                .putAll(
                        Map.of(
                                "PROVIDER_CODE",
                                "calder-futures",
                                "PROVIDER_CLIENT_SECRET",
                                SECRET,
                                "TOKEN_ENDPOINT",
                                "http://127.0.0.1:" + port + "/token",
                                "KAFKA_SECURITY_PROTOCOL",
                                "SASL_PLAINTEXT",
                                "KAFKA_BOOTSTRAP_SERVERS",
                                "127.0.0.1:1",
                                "PROVIDER_STATE_DIR",
                                folder.resolve("state").toString()));
        return builder.start();
    }
}
