package lms.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** One service as its packaged jar, in a small JVM. */
final class ServicePart implements Part {

    private static final List<String> JVM =
            List.of(
                    "-Xms48m",
                    "-Xmx160m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    // What compiling took is given back.
                    "-XX:TrimNativeHeapInterval=10000",
                    "-XX:+ExitOnOutOfMemoryError");

    /** What a cache leaves out is of no interest in a service's log. */
    private static final String QUIETLY = "-Xlog:aot*=error,cds*=error";

    private final SuiteSettings settings;
    private final Component service;
    private final Realm realm;
    private volatile boolean training;

    ServicePart(SuiteSettings settings, Component service, Realm realm) {
        this.settings = settings;
        this.service = service;
        this.realm = realm;
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new SuiteFailure(service.id() + " is not built: " + jar() + " is missing");
        }
        try {
            Places.create(settings.places().caches());
            Files.deleteIfExists(unfinishedCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>();
        command.add(Jvm.java());
        command.addAll(JVM);
        if (training) {
            command.add(QUIETLY);
            command.add("-XX:AOTCacheOutput=" + unfinishedCache());
        } else if (settings.warmStarts() && Files.exists(cache())) {
            command.add(QUIETLY);
            command.add("-XX:AOTCache=" + cache());
        }
        command.add("-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + settings.tokenEndpoint());
        command.addAll(List.of("-jar", jar().toString()));
        return new Launch(command, environment());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.address(service).getPort()));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:%d/%s"
                        .formatted(settings.ports().of(Port.POSTGRES), service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", PostgresPart.password(service.database()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        KafkaPart.clientProperties(settings, service.id(), realm.secretOf(service.id()))
                .forEach((key, value) -> environment.put(variable(key), value));
        return environment;
    }

    private static String variable(String property) {
        return "KAFKA_" + property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public boolean isReady() {
        return Probe.answers(settings.address(service) + "/q/health/ready");
    }

    /** Tells whether nobody has tried yet to make a start-up cache for this jar. */
    boolean isUntrained() {
        return settings.warmStarts() && !Files.exists(cache()) && !Files.exists(noCache());
    }

    /** Makes the next run one that leaves a start-up cache when it is stopped. */
    void beginTraining() {
        training = true;
    }

    /** Keeps the cache that a clean stop has left. */
    void keepCache() {
        training = false;
        try {
            Files.move(unfinishedCache(), cache(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            giveUpCache();
        }
    }

    /** Notes that this jar gets no cache, so that it is not tried at every start. */
    void giveUpCache() {
        training = false;
        try {
            Files.deleteIfExists(unfinishedCache());
            Files.writeString(noCache(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endTraining() {
        training = false;
    }

    private Path noCache() {
        return cache().resolveSibling(cache().getFileName() + ".none");
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    private Path jar() {
        return settings.places().built(service).resolve("quarkus-run.jar");
    }

    private Path unfinishedCache() {
        return settings.places().caches().resolve(service.id() + ".unfinished");
    }

    /** Another jar, Java or setting of it makes another cache, so that an old one is never used. */
    private Path cache() {
        CRC32 sum = new CRC32();
        sum.update((System.getProperty("java.vm.version") + JVM).getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(settings.places().built(service))) {
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    String line =
                            file + " " + attributes.size() + " " + attributes.lastModifiedTime();
                    sum.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.places()
                .caches()
                .resolve(service.id() + "-" + Long.toHexString(sum.getValue()) + ".aot");
    }
}
