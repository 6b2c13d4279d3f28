package lms.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Keycloak with the committed realm. It is built once, which takes long, and started from what was
 * built.
 */
final class KeycloakPart implements Part {

    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=dev-file",
                    "--health-enabled=false",
                    "--metrics-enabled=false",
                    "--features-disabled=ciba,device-flow,kerberos,organization,par");

    private static final String FINGERPRINT = fingerprint();

    private final SuiteSettings settings;
    private final Path program;

    KeycloakPart(SuiteSettings settings) {
        this.settings = settings;
        this.program = settings.places().keycloak();
    }

    /** Tells whether the long first build was done, on the program as it is unpacked now. */
    boolean isBuilt() {
        try {
            return Files.exists(template())
                    && Files.exists(builtFrom())
                    && Files.readString(builtFrom()).equals(application());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void prepare() {
        if (!isBuilt()) {
            build();
        }
        Path store = settings.places().store(Component.KEYCLOAK);
        Path database = store.resolve("realm.mv.db");
        try {
            if (!Files.exists(database)) {
                Places.create(store);
                Path copy = store.resolve("realm.unfinished");
                Files.copy(template(), copy, StandardCopyOption.REPLACE_EXISTING);
                Files.move(copy, database, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds Keycloak and imports the realm into a database that every fresh store copies. */
    private void build() {
        Path lock = program.resolve("build.lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && isBuilt()) {
                return;
            }
            Path log = settings.places().log(Component.KEYCLOAK);
            Commands.run(command(BUILD), log);
            Path unfinished = program.resolve("template-unfinished");
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            Path realm = unfinished.resolve("lms-realm.json");
            try (InputStream resource = Realm.open()) {
                Files.copy(resource, realm);
            }
            Commands.run(
                    command(
                            List.of(
                                    "import",
                                    "--optimized",
                                    "--file=" + realm,
                                    database(unfinished))),
                    log);
            Folders.delete(templateFolder());
            Files.createDirectories(templateFolder());
            Files.move(unfinished.resolve("realm.mv.db"), template());
            Files.writeString(builtFrom(), application());
            Folders.delete(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path templateFolder() {
        return program.resolve("template-" + FINGERPRINT);
    }

    private Path template() {
        return templateFolder().resolve("realm.mv.db");
    }

    /** Holds the sum of the application that the template was made with. */
    private Path builtFrom() {
        return templateFolder().resolve("application.crc");
    }

    /** Changes when the program is built, and when it is unpacked once more. */
    private String application() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(program.resolve("lib/quarkus/quarkus-application.dat")));
        return Long.toHexString(sum.getValue());
    }

    private static String database(Path folder) {
        return "--db-url=jdbc:h2:file:" + folder.resolve("realm") + ";NON_KEYWORDS=VALUE";
    }

    private static String fingerprint() {
        CRC32 sum = new CRC32();
        sum.update(String.join(" ", BUILD).getBytes(StandardCharsets.UTF_8));
        try (InputStream realm = Realm.open()) {
            sum.update(realm.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    @Override
    public Launch launch() {
        int port = settings.ports().of(Port.KEYCLOAK);
        List<String> start =
                List.of(
                        "start",
                        "--optimized",
                        "--cache=local",
                        database(settings.places().store(Component.KEYCLOAK)),
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port);
        return new Launch(command(start), Map.of("MALLOC_ARENA_MAX", "2"));
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Jvm.java());
        command.addAll(
                List.of(
                        "-Xms64m",
                        "-Xmx288m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                                + "=io.quarkus.bootstrap.forkjoin"
                                + ".QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Dkc.home.dir=" + program,
                        "-Djboss.server.config.dir=" + program.resolve("conf"),
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        program.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    @Override
    public boolean isReady() {
        return Probe.answers(settings.issuer() + "/.well-known/openid-configuration");
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }
}
