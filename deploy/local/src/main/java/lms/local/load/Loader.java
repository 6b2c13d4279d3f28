package lms.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import lms.local.rest.Answer;
import lms.local.rest.Caller;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;
import org.jspecify.annotations.Nullable;

/**
 * Creates many clients through REST and reads them back. A client's number decides who it is and
 * the Idempotency-Key, and a journal keeps what is done: however often the loader is killed and
 * started again, each client is created once.
 */
public final class Loader {

    private static final String CLIENTS = "/v1/clients";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Caller officer;
    private final Path journal;
    private final int atOnce;
    private final Patience patience = new Patience(LIMIT);

    public Loader(Caller officer, Path journal, int atOnce) {
        this.officer = officer;
        this.journal = journal;
        this.atOnce = atOnce;
    }

    /** How it went; faults tell numbers, not people. */
    public record Outcome(
            int clients, int already, Duration took, long askedAgain, List<String> faults) {

        public Outcome {
            faults = List.copyOf(faults);
        }

        /** How many were done in a second, on average. */
        public double perSecond() {
            return (clients - already) / (took.toMillis() / 1000.0);
        }
    }

    /** Tells how many of the people are in the journal. */
    public int done(int people) {
        try (var kept = new LoadJournal(journal)) {
            return kept.ids(people).size();
        }
    }

    /** Creates those of the first so many people who are not in the journal yet. */
    public Outcome create(int people, LoadProgress progress) {
        try (var kept = new LoadJournal(journal)) {
            int already = kept.ids(people).size();
            progress.begin(people, already);
            return atOnce(
                    IntStream.range(0, people).filter(number -> !kept.has(number)).toArray(),
                    people,
                    progress,
                    number -> kept.note(number, create(number)));
        }
    }

    private String create(int number) {
        var details = InventedPerson.numbered(number).details();
        var key = UUID.nameUUIDFromBytes(("load " + number).getBytes(StandardCharsets.UTF_8));
        Answer answer =
                patience.answer(() ->
                        officer.post(
                                Component.CLIENT_RECORD,
                                CLIENTS,
                                details,
                                Map.of("Idempotency-Key", key.toString())));
        if (answer.code().equals("CR-101")) {
            return existing(number, details);
        }
        return answer.expect(201).body().path("clientId").asText();
    }

    /** Keys are forgotten after some days; the number of the client is not. */
    private String existing(int number, Map<String, Object> details) {
        JsonNode found =
                patience.answer(() ->
                                officer.post(
                                        Component.CLIENT_RECORD,
                                        CLIENTS + "/search",
                                        Map.of("nino", details.get("nino")),
                                        Map.of()))
                        .expect(200)
                        .body()
                        .path("items")
                        .path(0);
        if (!found.path("lastName").asText().equals(details.get("lastName"))
                || !found.path("dateOfBirth").asText().equals(details.get("dateOfBirth"))) {
            throw new SuiteFailure("client " + number + ": somebody else has the number");
        }
        return found.path("clientId").asText();
    }

    /** Reads each of the first so many people and compares them with what was sent. */
    public Outcome readBack(int people, LoadProgress progress) {
        Map<Integer, String> ids;
        try (var kept = new LoadJournal(journal)) {
            ids = kept.ids(people);
        }
        progress.begin(people, 0);
        var outcome =
                atOnce(
                        IntStream.range(0, people).toArray(),
                        people,
                        progress,
                        number -> compare(number, ids.get(number)));
        if (new HashSet<>(ids.values()).size() == ids.size()) {
            return outcome;
        }
        return new Outcome(
                people,
                0,
                outcome.took(),
                outcome.askedAgain(),
                List.of("two people have the same record"));
    }

    private void compare(int number, @Nullable String id) {
        if (id == null) {
            throw new SuiteFailure("client " + number + " is not in the journal");
        }
        JsonNode read =
                patience.answer(() -> officer.get(Component.CLIENT_RECORD, CLIENTS + "/" + id))
                        .expect(200)
                        .body();
        var person = InventedPerson.numbered(number);
        var same =
                read.path("nino").asText().equals(person.nino())
                        && read.path("firstName").asText().equals(person.firstName())
                        && read.path("lastName").asText().equals(person.lastName())
                        && read.path("dateOfBirth").asText().equals(person.dateOfBirth().toString())
                        && read.path("address")
                                .path("lines")
                                .path(0)
                                .asText()
                                .equals(person.street())
                        && read.path("address").path("lines").path(1).asText().equals(person.town())
                        && read.path("address").path("postcode").asText().equals(person.postcode());
        if (!same) {
            throw new SuiteFailure("client " + number + " was not read as created");
        }
    }

    private Outcome atOnce(int[] numbers, int people, LoadProgress progress, IntConsumer act) {
        long start = System.nanoTime();
        var next = new AtomicInteger();
        var faults = new ConcurrentLinkedQueue<String>();
        var workers =
                IntStream.range(0, atOnce)
                        .mapToObj(worker ->
                                Thread.ofVirtual()
                                        .start(() -> {
                                            int at = next.getAndIncrement();
                                            while (at < numbers.length && faults.size() < 20) {
                                                try {
                                                    act.accept(numbers[at]);
                                                } catch (RuntimeException e) {
                                                    faults.add(String.valueOf(e.getMessage()));
                                                }
                                                progress.oneMore();
                                                at = next.getAndIncrement();
                                            }
                                        }))
                        .toList();
        try {
            for (var worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            workers.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted; the same command goes on", e);
        }
        progress.end();
        return new Outcome(
                people,
                people - numbers.length,
                Duration.ofNanos(System.nanoTime() - start),
                patience.askedAgain(),
                List.copyOf(faults));
    }
}
