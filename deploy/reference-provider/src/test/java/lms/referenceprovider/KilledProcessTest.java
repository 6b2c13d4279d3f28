package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The provider's process, with 48 MB of heap")
class KilledProcessTest {

    private static final String REFERRALS = "lms.referral.calder-futures.v1";
    private static final String UPDATES = "lms.provider-update.calder-futures.v1";
    private static final int COUNT = 600;

    @TempDir Path folder;
    private Broker broker;
    private @Nullable Process process;

    @BeforeEach
    void startBroker() throws Exception {
        broker = Broker.start(Files.createDirectory(folder.resolve("broker")));
        broker.create(REFERRALS, UPDATES);
    }

    @AfterEach
    void stopAll() {
        if (process != null) {
            process.destroyForcibly();
        }
        broker.close();
    }

    @Test
    @DisplayName("applies each event once though it is killed three times in the stream")
    void killed() throws Exception {
        Process running = startProcess();
        Thread stream =
                Thread.ofPlatform()
                        .start(() -> {
                            for (long n = 1; n <= COUNT; n++) {
                                broker.send(List.of(Referrals.made(REFERRALS, n)));
                            }
                        });
        for (int applied : new int[] {20, 150, 300}) {
            await().atMost(60, TimeUnit.SECONDS)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> received().size() >= applied);
            running.destroyForcibly().waitFor();
            running = startProcess();
        }
        await().atMost(60, TimeUnit.SECONDS).until(() -> received().size() >= COUNT);
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> broker.read(UPDATES).size() >= COUNT && !stream.isAlive());

        running.destroy();
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(received().stream().map(line -> Long.valueOf(line.split(" ", -1)[1])))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, COUNT).boxed().toList());
        assertThat(
                        broker.read(UPDATES).stream()
                                .map(answer -> new String(answer.key(), UTF_8))
                                .distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, COUNT)
                                .mapToObj(n -> Referrals.id(n).toString())
                                .toList());
        assertThat(output()).contains("stopping").doesNotContain("GAP");
        assertNothingPersonal();
    }

    @Test
    @DisplayName("reports a gap and a kept message loudly, also when it starts again")
    void loud() throws Exception {
        broker.send(
                List.of(
                        Referrals.made(REFERRALS, 1),
                        Referrals.event(
                                REFERRALS,
                                "x-1",
                                "lms.ReferralMade.v1",
                                Referrals.body(1).put("referralId", "Wren Holloway QQ120489A")),
                        Referrals.made(REFERRALS, 4)));
        Process running = startProcess();
        await().atMost(60, TimeUnit.SECONDS).until(() -> broker.read(UPDATES).size() == 2);
        running.destroyForcibly().waitFor();
        startProcess();
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> output().split("GAP: sequence 2 to 3 never came", -1).length == 3);

        assertThat(output()).contains("FOR A PERSON: kept the message at 0-1: no referral id");
        assertNothingPersonal();
    }

    @Test
    @DisplayName("says what is not set and ends")
    void notSet() throws Exception {
        var builder = command();
        builder.environment().remove("PROVIDER_STATE_DIR");
        Process running = builder.start();

        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(running.exitValue()).isEqualTo(2);
        assertThat(output()).contains("not set: PROVIDER_STATE_DIR");
    }

    private void assertNothingPersonal() throws IOException {
        assertThat(output() + String.join("\n", received()))
                .doesNotContain("QQ120489A", "Holloway", "Wren", "LS99 4AB", "0113 496 0123");
    }

    private Process startProcess() throws IOException {
        process = command().start();
        return process;
    }

    private ProcessBuilder command() {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReferenceProvider.class.getName());
        File log = folder.resolve("output.log").toFile();
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment()
                .putAll(
                        Map.of(
                                "PROVIDER_CODE",
                                "calder-futures",
                                "KAFKA_BOOTSTRAP_SERVERS",
                                broker.address,
                                "KAFKA_SECURITY_PROTOCOL",
                                "PLAINTEXT",
                                "PROVIDER_STATE_DIR",
                                folder.resolve("state").toString()));
        return builder;
    }

    private List<String> received() {
        return Broker.lines(folder.resolve("state/received.log"));
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output.log"));
    }
}
