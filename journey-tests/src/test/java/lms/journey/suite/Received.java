package lms.journey.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import lms.local.suite.Component;
import lms.local.suite.Places;

/** What the reference providers' own programs have applied: one line per event. */
public final class Received {

    private final Places places;

    Received(Places places) {
        this.places = places;
    }

    /** What one provider has applied, oldest first. */
    public List<Event> by(Component provider) {
        var log = places.store(provider).resolve("received.log");
        try {
            return Files.exists(log)
                    ? Files.readAllLines(log).stream().map(Event::of).toList()
                    : List.of();
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
