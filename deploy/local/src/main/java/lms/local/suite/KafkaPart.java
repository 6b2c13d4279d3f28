package lms.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lms.local.broker.BrokerMain;
import lms.local.broker.Definitions;
import lms.local.broker.Setup;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * One Kafka broker in KRaft mode. Others reach it through a listener that asks for the OIDC
 * server's tokens and obeys ACLs; the broker itself and the suite use listeners whose secret only
 * this store's owner can read.
 */
final class KafkaPart implements Part {

    /** The principal of the suite itself; no OIDC client has this name. */
    private static final String INTERNAL = "lms-broker";

    private static final String OAUTH = "org.apache.kafka.common.security.oauthbearer.";
    private static final String PLAIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required"
                    + " username=\"%1$s\" password=\"%2$s\"";

    private final SuiteSettings settings;
    private final Path store;

    KafkaPart(SuiteSettings settings) {
        this.settings = settings;
        this.store = settings.places().store(Component.KAFKA);
    }

    @Override
    public void prepare() {
        Places.create(store);
        try {
            if (!Files.exists(secretFile())) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        secretFile(),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(secretFile(), HexFormat.of().formatHex(random));
            }
            Files.deleteIfExists(propertiesFile());
            Files.createFile(
                    propertiesFile(),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(propertiesFile())) {
                brokerProperties().store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties brokerProperties() {
        String plain = PLAIN.formatted(INTERNAL, secret());
        String server = plain + " user_" + INTERNAL + "=\"" + secret() + "\";";
        int controller = settings.ports().of(Port.KAFKA_CONTROLLER);
        String listeners =
                "CLIENT://localhost:%d,INTERNAL://localhost:%d"
                        .formatted(
                                settings.ports().of(Port.KAFKA),
                                settings.ports().of(Port.KAFKA_INTERNAL));
        Properties broker = new Properties();
        broker.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        "1",
                        "controller.quorum.voters",
                        "1@localhost:" + controller,
                        "controller.listener.names",
                        "CONTROLLER",
                        "inter.broker.listener.name",
                        "INTERNAL",
                        "listeners",
                        listeners + ",CONTROLLER://localhost:" + controller,
                        "advertised.listeners",
                        listeners,
                        "listener.security.protocol.map",
                        "CLIENT:SASL_PLAINTEXT,INTERNAL:SASL_PLAINTEXT,"
                                + "CONTROLLER:SASL_PLAINTEXT",
                        "log.dirs",
                        store.resolve("log").toString()));
        broker.putAll(
                Map.of(
                        "sasl.enabled.mechanisms",
                        "OAUTHBEARER",
                        "listener.name.client.oauthbearer.sasl.server.callback.handler.class",
                        OAUTH + "OAuthBearerValidatorCallbackHandler",
                        "listener.name.client.oauthbearer.sasl.jaas.config",
                        OAUTH + "OAuthBearerLoginModule required;",
                        "sasl.oauthbearer.jwks.endpoint.url",
                        keys(),
                        "sasl.oauthbearer.expected.issuer",
                        settings.issuer(),
                        "sasl.oauthbearer.expected.audience",
                        "kafka",
                        "sasl.oauthbearer.sub.claim.name",
                        "azp"));
        broker.putAll(
                Map.of(
                        "listener.name.internal.sasl.enabled.mechanisms", "PLAIN",
                        "listener.name.internal.plain.sasl.jaas.config", server,
                        "listener.name.controller.sasl.enabled.mechanisms", "PLAIN",
                        "listener.name.controller.plain.sasl.jaas.config", server,
                        "sasl.mechanism.inter.broker.protocol", "PLAIN",
                        "sasl.mechanism.controller.protocol", "PLAIN"));
        broker.putAll(
                Map.of(
                        "authorizer.class.name",
                                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                        "allow.everyone.if.no.acl.found", "false",
                        "super.users", "User:" + INTERNAL,
                        "auto.create.topics.enable", "false"));
        // One small broker, which may be killed and must be back soon.
        broker.putAll(
                Map.of(
                        "broker.session.timeout.ms", "2500",
                        "broker.heartbeat.interval.ms", "500",
                        "group.initial.rebalance.delay.ms", "0",
                        "num.network.threads", "2",
                        "num.io.threads", "4",
                        "log.index.size.max.bytes", "1048576",
                        "log.cleaner.dedupe.buffer.size", "16777216"));
        broker.putAll(
                Map.of(
                        "offsets.topic.replication.factor", "1",
                        "offsets.topic.num.partitions", "4",
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1",
                        "transaction.state.log.num.partitions", "1",
                        "share.coordinator.state.topic.replication.factor", "1",
                        "share.coordinator.state.topic.min.isr", "1",
                        "share.coordinator.state.topic.num.partitions", "1"));
        return broker;
    }

    private String keys() {
        return settings.issuer() + "/protocol/openid-connect/certs";
    }

    @Override
    public Launch launch() {
        return new Launch(
                List.of(
                        Jvm.java(),
                        "-Xms96m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + keys(),
                        "-Dorg.slf4j.simpleLogger.logFile=System.out",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                        "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.network.Selector=info",
                        "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.utils.AppInfoParser"
                                + "=info",
                        "-cp",
                        settings.places().ownClassPath(),
                        BrokerMain.class.getName(),
                        propertiesFile().toString()),
                Map.of("MALLOC_ARENA_MAX", "2"));
    }

    @Override
    public boolean isReady() {
        if (Ports.isFree(settings.ports().of(Port.KAFKA))) {
            return false;
        }
        try (Admin admin = admin(2_000)) {
            admin.describeCluster().nodes().get(3, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void settle() {
        try (Admin admin = admin(30_000)) {
            Setup setup = new Setup(admin);
            setup.topics(Definitions.topics(settings.places().topics()));
            setup.acls(Definitions.acls(settings.places().users()));
        } catch (ExecutionException e) {
            throw new SuiteFailure("The topics could not be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted", e);
        }
    }

    /** Opens the suite's own door to the broker, where no ACL applies. */
    Admin admin(int patience) {
        Map<String, Object> properties = new HashMap<>(superuserProperties());
        properties.put("default.api.timeout.ms", patience);
        properties.put("request.timeout.ms", patience);
        return Admin.create(properties);
    }

    Map<String, String> superuserProperties() {
        return Map.of(
                "bootstrap.servers",
                "localhost:" + settings.ports().of(Port.KAFKA_INTERNAL),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                PLAIN.formatted(INTERNAL, secret()) + ";");
    }

    /** Gives what a client with the OIDC server's credentials needs to connect. */
    static Map<String, String> clientProperties(SuiteSettings settings, String id, String secret) {
        return Map.of(
                "bootstrap.servers",
                settings.bootstrapServers(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "OAUTHBEARER",
                "sasl.jaas.config",
                OAUTH
                        + "OAuthBearerLoginModule required clientId=\"%s\" clientSecret=\"%s\";"
                                .formatted(id, secret),
                "sasl.login.callback.handler.class",
                OAUTH + "OAuthBearerLoginCallbackHandler",
                "sasl.oauthbearer.token.endpoint.url",
                settings.tokenEndpoint());
    }

    private Path secretFile() {
        return store.resolve("secret");
    }

    private Path propertiesFile() {
        return store.resolve("broker.properties");
    }

    private String secret() {
        try {
            return Files.readString(secretFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
