package lms.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import lms.local.broker.Definitions;
import lms.local.broker.Setup;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The platform")
class PlatformTest {

    private static final String A = "provider-aire-works";
    private static final String B = "provider-calder-futures";
    private static final String REFERRALS_OF_A = "lms.referral.aire-works.v1";
    private static final String UPDATES_OF_A = "lms.provider-update.aire-works.v1";

    @TempDir static Path home;

    static Suite suite;

    @BeforeAll
    static void start() {
        Places places = new Places(Path.of(System.getProperty("lms.root")), home);
        suite = new Suite(new SuiteSettings(places, Ports.free(), false));
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls", suite.tokenEndpoint().toString());
        suite.startPlatform(Progress.SILENT);
    }

    @AfterAll
    static void stop() {
        suite.close();
        assertTrue(PostgresPart.processesIn(home.resolve("data/postgres")).isEmpty());
    }

    @Test
    @DisplayName("starts PostgreSQL with every commit on the disk")
    void commitsDurably() throws SQLException {
        assertEquals("on", show("fsync"));
        assertEquals("on", show("synchronous_commit"));
        assertTrue(show("server_version").startsWith("18"));
    }

    private static String show(String setting) throws SQLException {
        try (Connection connection = connect("reporting", "reporting");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String database, String owner) throws SQLException {
        return DriverManager.getConnection(
                suite.jdbcUrl(database), owner, Suite.databasePassword(owner));
    }

    @Test
    @DisplayName("lets no service into another's database")
    void keepsDatabasesApart() throws SQLException {
        connect("action_plan", "action_plan").close();

        for (String other :
                List.of("client_record", "work_programme", "reporting", "postgres", "template1")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> connect(other, "action_plan").close());
            assertEquals("42501", refused.getSQLState(), other);
        }
    }

    @Test
    @DisplayName("brings PostgreSQL back after kill -9 with everything that was committed")
    void postgresSurvivesKill() throws SQLException {
        try (Connection connection = connect("reporting", "reporting");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (line text)");
            statement.execute("INSERT INTO kept VALUES ('committed')");

            suite.kill(Component.POSTGRES);
        }
        assertFalse(suite.isRunning(Component.POSTGRES));
        suite.start(Component.POSTGRES);
        suite.awaitReady(Component.POSTGRES);

        try (Connection connection = connect("reporting", "reporting");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT line FROM kept")) {
            assertTrue(rows.next());
            assertEquals("committed", rows.getString(1));
        }
    }

    @Test
    @DisplayName("lets a provider read its own referrals and write its own updates")
    void providerReachesItsOwn() throws Exception {
        write("work-programme-service", REFERRALS_OF_A, "for-a");

        assertTrue(read(A, REFERRALS_OF_A).contains("for-a"));
        write(A, UPDATES_OF_A, "by-a");
        assertTrue(read("work-programme-service", UPDATES_OF_A).contains("by-a"));
    }

    @Test
    @DisplayName("refuses another provider at both, and would not if the ACLs allowed it")
    void providersAreKeptApart() throws Exception {
        write("work-programme-service", REFERRALS_OF_A, "secret");

        assertThrows(TopicAuthorizationException.class, () -> read(B, REFERRALS_OF_A));
        assertThrows(TopicAuthorizationException.class, () -> read(B, UPDATES_OF_A));
        assertRefused(() -> write(B, UPDATES_OF_A, "forged"));
        assertRefused(() -> write(B, REFERRALS_OF_A, "forged"));
        assertThrows(GroupAuthorizationException.class, () -> subscribe(B, A));

        withAclsTakenAway(() -> {
            awaitMayRead(B, REFERRALS_OF_A, true);
            assertTrue(read(B, REFERRALS_OF_A).contains("secret"));
            write(B, UPDATES_OF_A, "let through");
        });
        awaitMayRead(B, REFERRALS_OF_A, false);
        assertRefused(() -> write(B, UPDATES_OF_A, "forged"));
    }

    /** An ACL is in force a moment after it was accepted. */
    private static void awaitMayRead(String clientId, String topic, boolean expected) {
        Await.until(
                "the ACLs to be in force",
                Duration.ofSeconds(20),
                () -> mayRead(clientId, topic) == expected);
    }

    private static boolean mayRead(String clientId, String topic) {
        try {
            read(clientId, topic);
            return true;
        } catch (TopicAuthorizationException e) {
            return false;
        }
    }

    @Test
    @DisplayName("brings the broker back after kill -9 with everything it had acknowledged")
    void brokerSurvivesKill() throws Exception {
        write("work-programme-service", "lms.referral.tamar-pathways.v1", "kept");

        suite.kill(Component.KAFKA);
        suite.start(Component.KAFKA);
        Duration took = suite.awaitReady(Component.KAFKA);

        assertTrue(
                read("provider-tamar-pathways", "lms.referral.tamar-pathways.v1").contains("kept"));
        assertTrue(took.toSeconds() < 45);
    }

    /** Stands for a broker where whoever is signed in may do everything. */
    private static void withAclsTakenAway(Act act) throws Exception {
        try (Admin admin = suite.kafkaAdmin()) {
            AclBinding everything =
                    new AclBinding(
                            new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL),
                            new AccessControlEntry(
                                    "User:*", "*", AclOperation.ALL, AclPermissionType.ALLOW));
            admin.createAcls(List.of(everything)).all().get();
            try {
                act.perform();
            } finally {
                new Setup(admin).acls(Definitions.acls(suite.settings().places().users()));
            }
        }
    }

    private interface Act {
        void perform() throws Exception;
    }

    private static void assertRefused(Act act) {
        ExecutionException refused = assertThrows(ExecutionException.class, act::perform);
        assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
    }

    private static void write(String clientId, String topic, String value) throws Exception {
        Map<String, Object> settings = new HashMap<>(suite.kafkaClientProperties(clientId));
        settings.put("acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private static List<String> read(String clientId, String topic) {
        try (KafkaConsumer<String, String> consumer = consumer(clientId, clientId)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> values = new ArrayList<>();
            Await.until(
                    "the end of the topic",
                    Duration.ofSeconds(20),
                    () -> {
                        for (ConsumerRecord<String, String> each :
                                consumer.poll(Duration.ofMillis(200))) {
                            values.add(each.value());
                        }
                        return ends.entrySet().stream()
                                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                    });
            return values;
        }
    }

    private static void subscribe(String clientId, String group) {
        try (KafkaConsumer<String, String> consumer = consumer(clientId, group)) {
            consumer.subscribe(List.of("lms.referral.calder-futures.v1"));
            Await.until(
                    "an answer from the group's coordinator",
                    Duration.ofSeconds(20),
                    () -> {
                        consumer.poll(Duration.ofMillis(200));
                        return !consumer.assignment().isEmpty();
                    });
        }
    }

    private static KafkaConsumer<String, String> consumer(String clientId, String group) {
        Map<String, Object> settings = new HashMap<>(suite.kafkaClientProperties(clientId));
        settings.put("group.id", group);
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
