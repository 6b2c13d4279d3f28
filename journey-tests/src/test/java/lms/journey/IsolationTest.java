package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The broker keeps the providers apart")
@OnTheSuite
@Order(20)
class IsolationTest {

    private static final String A = "provider-calder-futures";
    private static final String B = "provider-aire-works";
    private static final String REFERRALS_OF_A = "lms.referral.calder-futures.v1";
    private static final String UPDATES_OF_A = "lms.provider-update.calder-futures.v1";

    private final Journeys journeys;

    IsolationTest(Journeys journeys) {
        this.journeys = journeys;
    }

    @Test
    @Order(1)
    @DisplayName("A provider reads its own referrals")
    void own() {
        assertThat(reading(A, REFERRALS_OF_A)).isEmpty();
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "provider-aire-works, lms.referral.calder-futures.v1",
        "provider-tamar-pathways, lms.referral.calder-futures.v1",
        "provider-calder-futures, lms.referral.aire-works.v1",
        "provider-aire-works, lms.provider-update.calder-futures.v1",
        "provider-calder-futures, lms.provider-update.calder-futures.v1",
        "provider-calder-futures, lms.client-summary.v1",
        "provider-calder-futures, lms.work-programme.v1",
        "provider-calder-futures, lms.provider-update.calder-futures.v1.dead-letter",
        "reporting-service, lms.additional-information.v1",
        "reporting-service, lms.referral.calder-futures.v1",
        "client-record-service, lms.action-plan.v1",
        "action-plan-service, lms.cms-claim.v1",
        "work-programme-service, lms.additional-information.v1"
    })
    @DisplayName("Reading is refused to whoever has no business with a topic")
    void readingRefused(String principal, String topic) {
        assertThat(reading(principal, topic)).get().isInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({
        "provider-aire-works, lms.provider-update.calder-futures.v1",
        "provider-tamar-pathways, lms.provider-update.calder-futures.v1",
        "provider-calder-futures, lms.provider-update.aire-works.v1",
        "provider-calder-futures, lms.referral.calder-futures.v1",
        "provider-calder-futures, lms.work-programme.v1",
        "client-record-service, lms.work-programme.v1",
        "reporting-service, lms.client-summary.v1",
        "work-programme-service, lms.provider-update.calder-futures.v1"
    })
    @DisplayName("Writing is refused to whoever is not a topic's writer")
    void writingRefused(String principal, String topic) {
        assertThat(writing(principal, topic)).get().isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    @Order(4)
    @DisplayName("A provider cannot take another's place as a reader of referrals")
    void group() {
        var settings = settings(B);
        settings.put("group.id", A);
        try (var consumer = consumer(settings)) {
            consumer.subscribe(List.of("lms.referral.aire-works.v1"));

            assertThat(failure(() -> consumer.poll(Duration.ofSeconds(10))))
                    .get()
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    @Order(5)
    @DisplayName("Nobody gets in with a secret that is not theirs")
    void wrongSecret() {
        var settings = settings(A);
        settings.computeIfPresent(
                "sasl.jaas.config",
                (name, login) ->
                        login.toString()
                                .replace(journeys.suite().realm().secretOf(A), "not-the-secret"));

        assertThat(failure(() -> consumer(settings).close()))
                .as("a consumer with another secret")
                .isPresent();
    }

    @Test
    @Order(6)
    @DisplayName("Nobody gets in without a token of the sign-in server")
    void noToken() {
        var settings = settings(A);
        settings.put("sasl.mechanism", "PLAIN");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required"
                        + " username=\"lms-broker\" password=\"guess\";");
        settings.remove("sasl.login.callback.handler.class");

        assertThat(reading(settings, REFERRALS_OF_A))
                .get()
                .isInstanceOf(UnsupportedSaslMechanismException.class);
    }

    @Test
    @Order(7)
    @DisplayName("It is the ACLs that refuse: with them given away, the same attempts succeed")
    void aclsMatter() throws ExecutionException, InterruptedException {
        var referrals = "lms.referral.scratch.v1";
        var updates = "lms.provider-update.scratch.v1";
        var giveAway =
                List.of(allow(referrals, AclOperation.READ), allow(updates, AclOperation.WRITE));
        try (var admin = journeys.suite().kafkaAdmin()) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(referrals, 1, (short) 1),
                                    new NewTopic(updates, 1, (short) 1)))
                    .all()
                    .get();
            assertThat(reading(B, referrals)).isPresent();
            assertThat(writing(B, updates)).isPresent();

            admin.createAcls(giveAway).all().get();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> {
                        assertThat(reading(B, referrals)).isEmpty();
                        assertThat(writing(B, updates)).isEmpty();
                    });

            admin.deleteAcls(giveAway.stream().map(AclBinding::toFilter).toList()).all().get();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> {
                        assertThat(reading(B, referrals))
                                .get()
                                .isInstanceOf(TopicAuthorizationException.class);
                        assertThat(writing(B, updates))
                                .get()
                                .isInstanceOf(TopicAuthorizationException.class);
                    });
            admin.deleteTopics(List.of(referrals, updates)).all().get();
        }
    }

    @Test
    @Order(8)
    @DisplayName("What an intruder tried to write stands on no topic")
    void nothingWritten() {
        assertThat(journeys.messages().on(UPDATES_OF_A, "intruder")).isEmpty();
        assertThat(journeys.messages().on(REFERRALS_OF_A, "intruder")).isEmpty();
    }

    private static AclBinding allow(String topic, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                new AccessControlEntry("User:" + B, "*", operation, AclPermissionType.ALLOW));
    }

    /** Why reading failed; nothing when it did not. */
    private Optional<Throwable> reading(String principal, String topic) {
        return reading(settings(principal), topic);
    }

    private static Optional<Throwable> reading(Map<String, Object> settings, String topic) {
        return failure(() -> {
            try (var consumer = consumer(settings)) {
                var partition = new TopicPartition(topic, 0);
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                consumer.position(partition);
                consumer.poll(Duration.ofMillis(300));
            }
        });
    }

    /** Why writing failed; nothing when it did not. */
    private Optional<Throwable> writing(String principal, String topic) {
        var settings = settings(principal);
        settings.put("max.block.ms", 10_000);
        settings.remove("default.api.timeout.ms");
        return failure(() -> {
            try (var producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>(topic, "intruder", "{}")).get();
            }
        });
    }

    private static Optional<Throwable> failure(Attempt attempt) {
        try {
            attempt.make();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.ofNullable(e.getCause());
        } catch (KafkaException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> settings(String principal) {
        var settings =
                new HashMap<String, Object>(journeys.suite().kafkaClientProperties(principal));
        settings.put("default.api.timeout.ms", 10_000);
        settings.put("request.timeout.ms", 9_000);
        return settings;
    }

    private static KafkaConsumer<String, String> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** Something that the broker may refuse. */
    private interface Attempt {
        void make() throws ExecutionException, InterruptedException;
    }
}
