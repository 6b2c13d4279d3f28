package lms.journey.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.local.suite.Component;

/** A report of a day, whole. */
public final class Report {

    private final Stubborn reader;
    private final String path;
    private final LocalDate on;

    Report(SignedIn reader, String path, LocalDate on) {
        this.reader = new Stubborn(reader);
        this.path = path;
        this.on = on;
    }

    /** The ids of the clients on it, once it has taken in what was seen of one of them. */
    public List<String> clients(Client client, String... seen) {
        var query = "&client=" + client.id() + "&seen=" + String.join("&seen=", seen);
        return clients(query);
    }

    /** The ids of the clients on it now. */
    public List<String> clients() {
        return clients("");
    }

    private List<String> clients(String query) {
        var found = new ArrayList<String>();
        var after = "";
        do {
            JsonNode page =
                    reader.get(Component.REPORTING, path + "?limit=100&on=" + on + query + after)
                            .expect(200)
                            .body();
            page.path("items").forEach(row -> found.add(row.path("clientId").asText()));
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return found;
    }
}
