package lms.journey.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import lms.local.suite.Component;
import lms.local.suite.Places;

/** What the reference providers' own programs have applied: one line per event. */
public final class Received {

    private final Places places;

    Received(Places places) {
        this.places = places;
    }

    /** The referrals that one provider has taken in, oldest first. */
    public List<Event> by(Component provider) {
        return lines(provider, "received.log").stream().map(Event::of).toList();
    }

    /** The numbers of all that one provider was told and has applied, in order. */
    public List<Long> numbersOf(Component provider) {
        return Stream.of("received.log", "told.log")
                .flatMap(log -> lines(provider, log).stream())
                .map(line -> Event.of(line).sequence())
                .sorted()
                .toList();
    }

    /** Tells whether a provider has stopped with a referral, because it was told to. */
    public boolean isStopped(String referral) {
        return Component.providers().stream()
                .flatMap(provider -> lines(provider, "told.log").stream())
                .anyMatch(line -> line.contains(referral) && line.endsWith(" stopped"));
    }

    private List<String> lines(Component provider, String name) {
        var log = places.store(provider).resolve(name);
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The providers that have applied an event of the referral, each as often as it did. */
    public List<Component> receiversOf(String referral) {
        return Component.providers().stream()
                .flatMap(provider ->
                        by(provider).stream()
                                .filter(event -> event.referral().equals(referral))
                                .map(event -> provider))
                .toList();
    }

    /** An applied event. */
    public record Event(long sequence, String referral) {

        private static Event of(String line) {
            var words = line.split(" ", -1);
            return new Event(Long.parseLong(words[1]), words[2]);
        }
    }
}
