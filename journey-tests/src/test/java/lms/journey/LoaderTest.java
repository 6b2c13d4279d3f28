package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.local.load.InventedPerson;
import lms.local.load.LoadProgress;
import lms.local.load.Loader;
import lms.local.rest.FrontEnd;
import lms.local.suite.Component;
import lms.local.suite.Progress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("Many clients are created once each, whoever is killed meanwhile")
@OnTheSuite
@Order(65)
class LoaderTest {

    private static final int CLIENTS = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Journeys journeys;

    LoaderTest(Journeys journeys) {
        this.journeys = journeys;
    }

    @Test
    @Order(1)
    @DisplayName("A loader that is killed leaves a journal of what it has done")
    void loaderKilled() throws IOException, InterruptedException {
        var root = journeys.suite().settings().places().root();
        var local = root.resolve("deploy/local/target");
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        local.resolve("classes") + ":" + local.resolve("lib") + "/*",
                        "lms.local.cli.Main",
                        "load",
                        "--clients=" + CLIENTS,
                        "--at-once=2");
        builder.environment().put("LMS_ROOT", root.toString());
        builder.environment()
                .put("LMS_HOME", journeys.suite().settings().places().home().toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);

        var loader = builder.start();
        try {
            await().atMost(PATIENCE).until(() -> lines() >= CLIENTS / 8 || !loader.isAlive());
        } finally {
            loader.destroyForcibly().waitFor();
        }

        assertThat(loader.exitValue()).isEqualTo(137);
        assertThat(lines()).isBetween(CLIENTS / 8, CLIENTS - 1);
    }

    @Test
    @Order(2)
    @DisplayName("Another one goes on where it stopped, and waits for a service that is killed")
    void serviceKilled() throws IOException {
        var kept = Files.readAllLines(journal());
        // The last answers were never written down, and one of them only half.
        Files.writeString(
                journal(),
                String.join("\n", kept.subList(0, kept.size() - 3))
                        + "\n"
                        + kept.getLast().substring(0, 9));
        var before = loader().done(CLIENTS);
        var said = new CopyOnWriteArrayList<String>();

        var going =
                CompletableFuture.supplyAsync(() -> loader().create(CLIENTS, progress(said::add)));
        await().atMost(PATIENCE).until(() -> lines() >= CLIENTS / 2);
        journeys.suite().kill(Component.CLIENT_RECORD);
        journeys.suite().start(Component.CLIENT_RECORD);
        journeys.suite().awaitReady(Component.CLIENT_RECORD);
        var outcome =
                going.orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS).join();

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.already()).isEqualTo(before).isPositive();
        assertThat(outcome.askedAgain()).isPositive();
        assertThat(said).anyMatch(line -> line.contains("are done already"));
        assertThat(said).anyMatch(line -> line.contains("100%"));
    }

    @Test
    @Order(3)
    @DisplayName("All are there as they were sent, and nobody twice")
    void allThere() {
        var outcome = loader().readBack(CLIENTS, progress(line -> {}));
        var again = loader().create(CLIENTS, progress(line -> {}));

        assertThat(outcome.faults()).isEmpty();
        assertThat(again.already()).isEqualTo(CLIENTS);
        var ninos =
                IntStream.range(0, CLIENTS)
                        .mapToObj(number -> InventedPerson.numbered(number).nino())
                        .toArray(String[]::new);
        var ids =
                journeys.databases()
                        .rows(
                                Component.CLIENT_RECORD,
                                "select client_id from client where nino = any (?)",
                                (Object) ninos);
        assertThat(ids).hasSize(CLIENTS);
        assertThat(new HashSet<>(idsInJournal())).isEqualTo(new HashSet<>(ids));
    }

    private Loader loader() {
        return new Loader(FrontEnd.of(journeys.suite()).signIn("amal.khan"), journal(), 4);
    }

    private static LoadProgress progress(Progress lines) {
        return new LoadProgress("created", lines, false, () -> 0);
    }

    private Path journal() {
        return journeys.suite().settings().places().stores().resolve("load.journal");
    }

    private List<String> idsInJournal() {
        try {
            return Files.readAllLines(journal()).stream()
                    .filter(line -> line.matches("[0-9]+ [0-9a-f-]{36}"))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int lines() {
        return Files.exists(journal()) ? idsInJournal().size() : 0;
    }
}
