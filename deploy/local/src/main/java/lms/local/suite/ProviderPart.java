package lms.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;

/** A provider's own system: the reference provider with this provider's credentials. */
final class ProviderPart implements Part {

    private final SuiteSettings settings;
    private final Component provider;
    private final Realm realm;
    private final KafkaPart kafka;

    ProviderPart(SuiteSettings settings, Component provider, Realm realm, KafkaPart kafka) {
        this.settings = settings;
        this.provider = provider;
        this.realm = realm;
        this.kafka = kafka;
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new SuiteFailure("The reference provider is not built: " + jar() + " is missing");
        }
        Places.create(settings.places().store(provider));
    }

    @Override
    public Launch launch() {
        return new Launch(
                List.of(
                        Jvm.java(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls="
                                + settings.tokenEndpoint(),
                        "-jar",
                        jar().toString()),
                Map.of(
                        "MALLOC_ARENA_MAX", "2",
                        "PROVIDER_CODE", provider.providerCode(),
                        "PROVIDER_CLIENT_SECRET", realm.secretOf(provider.id()),
                        "KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                        "KAFKA_BOOTSTRAP_SERVERS", settings.bootstrapServers(),
                        "TOKEN_ENDPOINT", settings.tokenEndpoint(),
                        "PROVIDER_STATE_DIR", settings.places().store(provider).toString()));
    }

    /** It has no address of its own, so the broker is asked whether it listens. */
    @Override
    public boolean isReady() {
        try (Admin admin = kafka.admin(5_000)) {
            return admin
                    .describeConsumerGroups(List.of(provider.id()))
                    .all()
                    .get(5, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .anyMatch(ProviderPart::listens);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean listens(ConsumerGroupDescription group) {
        return group.groupState() == GroupState.STABLE && !group.members().isEmpty();
    }

    private Path jar() {
        return settings.places().built(provider).resolve("reference-provider.jar");
    }
}
