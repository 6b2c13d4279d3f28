package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A referral that reaches the provider")
class InboxTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2012-05-01T09:40:05.120987Z"), ZoneOffset.UTC);
    private static final AtomicInteger PROVIDERS = new AtomicInteger();
    @TempDir static Path brokerFolder;
    private static Broker broker;

    @TempDir Path state;
    private Settings settings;

    @BeforeAll
    static void startBroker() throws IOException {
        broker = Broker.start(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void createTopics() throws Exception {
        settings =
                new Settings(
                        "provider-" + PROVIDERS.incrementAndGet(),
                        broker.address,
                        new Settings.Open(),
                        state);
        broker.create(settings.referrals(), settings.updates());
    }

    @Test
    @DisplayName("is acknowledged with the published sample, in a CloudEvents envelope")
    void acknowledged() throws Exception {
        var sample =
                Referrals.event(
                        settings.referrals(),
                        "e-1",
                        "lms.ReferralMade.v1",
                        Referrals.sample("ReferralMade"));

        broker.send(List.of(sample));
        runUntilAcknowledged(1);

        ConsumerRecord<byte[], byte[]> answer = broker.read(settings.updates()).getFirst();
        assertThat(Referrals.JSON.readTree(answer.value()))
                .isEqualTo(Referrals.sample("Acknowledged"));
        String referralId = "9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280";
        assertThat(new String(answer.key(), UTF_8)).isEqualTo(referralId);
        assertThat(headers(answer))
                .isEqualTo(
                        Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                headers(answer).get("ce_id"),
                                "ce_type",
                                "lms.Acknowledged.v1",
                                "ce_source",
                                "/providers/" + settings.providerCode(),
                                "ce_time",
                                "2012-05-01T09:40:05.120Z",
                                "ce_subject",
                                referralId,
                                "ce_dataschema",
                                "urn:lms:schema:Acknowledged:1",
                                "content-type",
                                "application/json",
                                "traceparent",
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        assertThat(received())
                .containsExactly("2012-05-01T09:40:05.120Z 1 9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280");
    }

    @Test
    @DisplayName("is applied once when the suite sends it again")
    void repeated() throws Exception {
        var first = Referrals.made(settings.referrals(), 1);

        broker.send(List.of(first, first, Referrals.made(settings.referrals(), 2), first));
        runUntilAcknowledged(2);

        assertThat(receivedSequences()).containsExactly(1L, 2L);
        assertThat(broker.read(settings.updates())).hasSize(2);
        assertThat(kept()).isEmpty();
    }

    @Test
    @DisplayName("is applied once when the program is started again")
    void startedAgain() throws Exception {
        broker.send(Referrals.made(settings.referrals(), 1, 3));
        runUntilAcknowledged(3);

        broker.send(Referrals.made(settings.referrals(), 4, 5));
        runUntilAcknowledged(5);

        assertThat(receivedSequences()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(broker.read(settings.updates())).hasSize(5);
    }

    @Test
    @DisplayName("comes again to an empty folder, whatever position the group has committed")
    void emptyFolder() throws Exception {
        broker.send(Referrals.made(settings.referrals(), 1, 3));
        runUntilAcknowledged(3);
        Path empty = Files.createDirectory(state.resolve("empty"));
        Settings anew =
                new Settings(settings.providerCode(), broker.address, settings.security(), empty);

        runUntilAcknowledged(6, anew);

        assertThat(sequences(empty)).containsExactly(1L, 2L, 3L);
        assertThat(acknowledgementIds().subList(3, 6))
                .isEqualTo(acknowledgementIds().subList(0, 3));
    }

    @Test
    @DisplayName("is acknowledged again, with the same id, when the program died before it knew")
    void diedBeforeConfirmation() throws Exception {
        broker.send(Referrals.made(settings.referrals(), 1, 2));
        runUntilAcknowledged(2);
        Path journal = state.resolve("referrals.journal");
        List<String> applied =
                Files.readAllLines(journal).stream()
                        .filter(line -> line.contains("\"entry\":\"applied\""))
                        .toList();
        Files.write(journal, applied);

        runUntilAcknowledged(4);

        List<@Nullable String> ids = acknowledgementIds();
        assertThat(ids.subList(2, 4)).isEqualTo(ids.subList(0, 2)).doesNotHaveDuplicates();
        assertThat(receivedSequences()).containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("is applied anew when the program died in the middle of writing it down")
    void diedWhileWriting() throws Exception {
        broker.send(Referrals.made(settings.referrals(), 1, 1));
        runUntilAcknowledged(1);
        Path journal = state.resolve("referrals.journal");
        String line = Files.readAllLines(journal).getFirst();
        Files.writeString(journal, line.substring(0, line.length() / 2));
        Files.writeString(state.resolve("received.log"), "2012-05-01T09:4");

        runUntilAcknowledged(2);

        assertThat(receivedSequences()).containsExactly(1L);
        assertThat(Files.readAllLines(journal).getFirst()).isEqualTo(line);
    }

    @Test
    @DisplayName("is listed once when the program died after writing it down")
    void diedBeforeListing() throws Exception {
        broker.send(Referrals.made(settings.referrals(), 1, 2));
        runUntilAcknowledged(2);
        List<String> before = received();
        Files.writeString(state.resolve("received.log"), before.getFirst() + "\n");

        broker.send(Referrals.made(settings.referrals(), 3, 3));
        runUntilAcknowledged(3);

        assertThat(received().subList(0, 2)).isEqualTo(before);
        assertThat(receivedSequences()).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("shows a gap, which closes when the missing ones come")
    void gap() throws Exception {
        broker.send(Referrals.made(settings.referrals(), 2, 2));
        broker.send(Referrals.made(settings.referrals(), 5, 5));
        runUntilAcknowledged(2);
        List<Journal.Gap> open = gaps();

        broker.send(Referrals.made(settings.referrals(), 1, 1));
        broker.send(Referrals.made(settings.referrals(), 3, 4));
        runUntilAcknowledged(5);

        assertThat(open).containsExactly(new Journal.Gap(1, 1), new Journal.Gap(3, 4));
        assertThat(gaps()).isEmpty();
        assertThat(receivedSequences()).containsExactly(2L, 5L, 1L, 3L, 4L);
    }

    @Test
    @DisplayName("is kept for a person when it cannot be read, and the next ones go on")
    void unreadable() throws Exception {
        String topic = settings.referrals();
        String type = "lms.ReferralMade.v1";
        ObjectNode noId = Referrals.body(1).put("referralId", "Holloway");
        ObjectNode noSequence = Referrals.body(1).without("sequence");
        ObjectNode hugeSequence = Referrals.body(1);
        hugeSequence.put("sequence", new BigInteger("9".repeat(30)));

        broker.send(
                List.of(
                        Referrals.tombstone(topic),
                        Referrals.message(topic, "p-1", type, new byte[] {(byte) 0xC3, 0x28, 0}),
                        Referrals.message(topic, "p-2", type, "{\"referralId\":".getBytes(UTF_8)),
                        Referrals.message(topic, "p-3", type, "{} {}".getBytes(UTF_8)),
                        Referrals.message(topic, "p-4", type, "[".repeat(5000).getBytes(UTF_8)),
                        Referrals.event(topic, "p-5", type, noId),
                        Referrals.event(topic, "p-6", type, noSequence),
                        Referrals.event(topic, "p-7", type, hugeSequence),
                        Referrals.event(topic, null, type, Referrals.body(1)),
                        Referrals.event(topic, "p-9", null, Referrals.body(1)),
                        Referrals.made(topic, 1)));
        runUntilAcknowledged(1);

        assertThat(receivedSequences()).containsExactly(1L);
        assertThat(kept())
                .containsExactly(
                        "0-0.json",
                        "0-1.json",
                        "0-2.json",
                        "0-3.json",
                        "0-4.json",
                        "0-5.json",
                        "0-6.json",
                        "0-7.json",
                        "0-8.json",
                        "0-9.json");
    }

    @Test
    @DisplayName("is kept whole for a person when its type is not known")
    void unknownType() throws Exception {
        String topic = settings.referrals();
        var asked = Referrals.event(topic, "c-1", "lms.ExitReportRequested.v1", Referrals.body(1));

        broker.send(List.of(asked, Referrals.made(topic, 2)));
        runUntilAcknowledged(1);

        assertThat(receivedSequences()).containsExactly(2L);
        assertThat(gaps()).isEmpty();
        assertThat(kept()).containsExactly("0-0.json");
        JsonNode file = Referrals.JSON.readTree(state.resolve("kept/0-0.json").toFile());
        assertThat(file.path("reason").asText()).isEqualTo("unknown event type");
        assertThat(file.at("/headers/ce_type").asText()).isEqualTo("lms.ExitReportRequested.v1");
        assertThat(Referrals.JSON.readTree(file.path("valueBase64").binaryValue()))
                .isEqualTo(Referrals.JSON.readTree(Referrals.body(1).toString()));
    }

    @Test
    @DisplayName("is kept for a person when its number was used by another event")
    void numberUsedTwice() throws Exception {
        String topic = settings.referrals();
        var impostor = Referrals.event(topic, "x-1", "lms.ReferralMade.v1", Referrals.body(1));

        broker.send(List.of(Referrals.made(topic, 1), impostor, Referrals.made(topic, 2)));
        runUntilAcknowledged(2);

        assertThat(receivedSequences()).containsExactly(1L, 2L);
        assertThat(kept()).containsExactly("0-1.json");
    }

    @Test
    @DisplayName("is kept for a person when it is not as it was sealed")
    void brokenSeal() throws Exception {
        String topic = settings.referrals();
        ObjectNode forged = Referrals.body(1).put("safeguardMeasures", true);
        ObjectNode unsealed = Referrals.body(3).without("handoverHash");

        broker.send(
                List.of(
                        Referrals.event(topic, "f-1", "lms.ReferralMade.v1", forged),
                        Referrals.made(topic, 2),
                        Referrals.event(topic, "f-3", "lms.ReferralMade.v1", unsealed)));
        runUntilAcknowledged(2);

        assertThat(receivedSequences()).containsExactly(2L, 3L);
        assertThat(kept()).containsExactly("0-0.json");
        assertThat(Seal.holds(Referrals.sample("ReferralMade"))).isTrue();
        assertThat(Seal.of(Referrals.sample("ReferralMade")))
                .isEqualTo(Referrals.sample("ReferralMade").path("handoverHash").asText());
    }

    @Test
    @DisplayName("is stopped when it is taken back, and is not acknowledged any more")
    void takenBack() throws Exception {
        String topic = settings.referrals();

        broker.send(
                List.of(
                        Referrals.made(topic, 1),
                        Referrals.made(topic, 2),
                        Referrals.cancelled(topic, 3, 1),
                        Referrals.cancelled(topic, 3, 1),
                        Referrals.cancelled(topic, 4, 9),
                        Referrals.made(topic, 5)));
        runUntilAcknowledged(2);
        runUntilTold(1);

        assertThat(broker.read(settings.updates()))
                .extracting(answer -> new String(answer.key(), UTF_8))
                .containsExactly(Referrals.id(2).toString(), Referrals.id(5).toString());
        assertThat(receivedSequences()).containsExactly(1L, 2L, 5L);
        assertThat(told())
                .containsExactly("2012-05-01T09:40:05.120Z 3 " + Referrals.id(1) + " stopped");
        assertThat(kept()).containsExactly("0-4.json");
        assertThat(gaps()).isEmpty();
        assertThat(caseOf(1).stopped()).isTrue();
        assertThat(caseOf(2).stopped()).isFalse();
    }

    @Test
    @DisplayName("says what holds now once circumstances have changed, one after another")
    void changed() throws Exception {
        String topic = settings.referrals();

        broker.send(
                List.of(
                        Referrals.made(topic, 1),
                        Referrals.changed(topic, 2, 1, 2, "/person/phones", "[\"0113 496 0999\"]"),
                        Referrals.changed(topic, 3, 1, 3, "/person/title", null),
                        Referrals.changed(topic, 4, 1, 5, "/customerGroup", "\"WP JSA 25+\""),
                        Referrals.changed(topic, 5, 1, 4, "/nowhere/lastName", "\"Ash\""),
                        Referrals.changed(topic, 6, 1, 4, "/person/diedOn", "\"2012-06-03\"")));
        runUntilAcknowledged(1);
        runUntilTold(3);

        Case now = caseOf(1);
        assertThat(now.handoverVersion()).isEqualTo(4);
        assertThat(now.referral().at("/person/phones"))
                .isEqualTo(Referrals.JSON.readTree("[\"0113 496 0999\"]"));
        assertThat(now.referral().path("person").has("title")).isFalse();
        assertThat(now.referral().at("/person/diedOn").asText()).isEqualTo("2012-06-03");
        assertThat(now.referral().path("customerGroup").asText()).isEqualTo("WP JSA 18-24");
        assertThat(kept()).containsExactly("0-3.json", "0-4.json");
        assertThat(told())
                .first()
                .isEqualTo(
                        "2012-05-01T09:40:05.120Z 2 "
                                + Referrals.id(1)
                                + " changed /person/phones");
        assertThat(gaps()).isEmpty();
    }

    @Test
    @DisplayName("waits on the topic until the topic exists and the program can read it")
    void topicComesLater() throws Exception {
        settings =
                new Settings(
                        "later-" + PROVIDERS.incrementAndGet(),
                        broker.address,
                        new Settings.Open(),
                        state);
        try (var _ = running(settings)) {
            broker.create(settings.referrals(), settings.updates());
            broker.send(Referrals.made(settings.referrals(), 1, 1));

            awaitAcknowledged(1);
        }

        assertThat(receivedSequences()).containsExactly(1L);
    }

    /** Stops the program when left. */
    private interface Running extends AutoCloseable {

        @Override
        void close();
    }

    private static Running running(Settings settings) {
        var provider = new ReferenceProvider(settings, CLOCK);
        var run =
                CompletableFuture.runAsync(provider::run, task -> Thread.ofPlatform().start(task));
        return () -> {
            provider.stop();
            run.orTimeout(30, TimeUnit.SECONDS).join();
        };
    }

    private void runUntilAcknowledged(int count) throws Exception {
        runUntilAcknowledged(count, settings);
    }

    private void runUntilAcknowledged(int count, Settings as) throws Exception {
        try (var _ = running(as)) {
            awaitAcknowledged(count);
        }
    }

    private void awaitAcknowledged(int count) {
        await().atMost(60, TimeUnit.SECONDS)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> broker.read(settings.updates()).size() >= count);
    }

    private List<@Nullable String> acknowledgementIds() {
        return broker.read(settings.updates()).stream()
                .<@Nullable String>map(answer -> headers(answer).get("ce_id"))
                .toList();
    }

    private void runUntilTold(int count) throws Exception {
        try (var _ = running(settings)) {
            await().atMost(60, TimeUnit.SECONDS)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> told().size() >= count);
        }
    }

    private List<String> told() {
        return Broker.lines(state.resolve("told.log"));
    }

    private Case caseOf(long referral) throws IOException {
        try (Journal journal = Journal.open(state.resolve("referrals.journal"), _ -> {})) {
            return Objects.requireNonNull(journal.caseOf(Referrals.id(referral)));
        }
    }

    private List<String> received() {
        return Broker.lines(state.resolve("received.log"));
    }

    private List<Long> receivedSequences() {
        return sequences(state);
    }

    private static List<Long> sequences(Path folder) {
        return Broker.lines(folder.resolve("received.log")).stream()
                .map(line -> Long.valueOf(line.split(" ", -1)[1]))
                .toList();
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(state.resolve("kept"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Journal.Gap> gaps() throws IOException {
        try (Journal journal = Journal.open(state.resolve("referrals.journal"), _ -> {})) {
            return journal.gaps();
        }
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> message) {
        var headers = new HashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
