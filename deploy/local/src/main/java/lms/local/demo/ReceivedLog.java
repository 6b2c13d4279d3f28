package lms.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lms.local.suite.Await;
import lms.local.suite.Component;
import lms.local.suite.Places;

/** What the reference providers have taken in: one line per event, with its moment. */
final class ReceivedLog {

    private final Places places;

    ReceivedLog(Places places) {
        this.places = places;
    }

    /** Waits until the provider has taken the referral in, and tells when that was. */
    Instant await(Component provider, String referralId) {
        Await.until(
                provider.id() + " to receive the referral",
                Duration.ofSeconds(20),
                () -> receipts(provider, referralId).findAny().isPresent());
        return receipts(provider, referralId).findFirst().orElseThrow();
    }

    /** Counts how often an event of the referral was applied by anybody. */
    long times(String referralId) {
        return Component.providers().stream()
                .mapToLong(provider -> receipts(provider, referralId).count())
                .sum();
    }

    /** Waits until a provider was told to stop with the referral. */
    void awaitStopped(String referralId) {
        Await.until(
                "the provider to be told to stop",
                Duration.ofSeconds(20),
                () ->
                        Component.providers().stream()
                                .flatMap(each ->
                                        lines(places.store(each).resolve("told.log")).stream())
                                .anyMatch(line ->
                                        line.contains(referralId) && line.endsWith(" stopped")));
    }

    private Stream<Instant> receipts(Component provider, String referralId) {
        return lines(places.store(provider).resolve("received.log")).stream()
                .map(line -> line.split(" ", -1))
                .filter(words -> words.length >= 3 && words[2].equals(referralId))
                .map(words -> Instant.parse(words[0]));
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
