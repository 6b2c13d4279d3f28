package lms.journey.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lms.local.rest.Answer;

/** Where the journeys went, and the personal data they carried on the way. */
public final class Traces {

    private final Set<String> addresses = ConcurrentHashMap.newKeySet();
    private final Set<String> personal = ConcurrentHashMap.newKeySet();

    /** Notes an address that was asked for. */
    void went(String path) {
        addresses.add(path);
    }

    /** Notes the addresses that an answer named. */
    void was(Answer answer) {
        answer.header("Location").ifPresent(addresses::add);
        answer.header("Link").ifPresent(addresses::add);
        if (answer.header("Content-Type").orElse("").contains("json")) {
            for (JsonNode href : answer.body().findValues("href")) {
                addresses.add(href.asText());
            }
        }
    }

    /** Notes words that must be found nowhere but in requests, answers and databases. */
    public void carried(String... words) {
        personal.addAll(List.of(words));
    }

    /** Every address that was asked for or named. */
    public Set<String> addresses() {
        return Set.copyOf(addresses);
    }

    /** Every personal word. */
    public Set<String> personal() {
        return Set.copyOf(personal);
    }
}
