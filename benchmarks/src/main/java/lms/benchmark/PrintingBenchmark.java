package lms.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.local.load.InventedPerson;
import lms.local.rest.Adviser;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;
import lms.local.suite.WallClock;

/**
 * Times printing through REST with everything on: a plan with as many Action Items as one can have
 * and all their reviews, from the request to print until the whole document is there (AP ¶73,
 * ¶114-118).
 */
final class PrintingBenchmark {

    private static final double LIMIT_MILLIS = 2_000;
    private static final int ITEMS = 100;
    private static final int REVIEWS = 10;
    private static final String FIRST_OF_A_PDF = "%PDF-";

    private static final String REVIEWED =
            "Rang two employers in the week, and wrote down whom to ask for; will ring again when"
                    + " they are back.";

    private final Stand stand;
    private final int prints;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PrintingBenchmark(Stand stand, int prints) {
        this.stand = stand;
        this.prints = prints;
    }

    void run() {
        var clientId = new String[1];
        stand.with(Component.CLIENT_RECORD, () -> clientId[0] = filled());
        reviewLast(clientId[0]);
        stand.settle();
        stand.say(
                "\nPrinting %d Action Items with %d reviews each; %s"
                        .formatted(ITEMS, REVIEWS, Stand.machine()));
        var taken = new double[prints];
        int bytes = 0;
        for (int at = 0; at < prints; at++) {
            long start = System.nanoTime();
            bytes = print(clientId[0]);
            taken[at] = (System.nanoTime() - start) / 1e6;
        }
        var all = new Times(taken);
        stand.say("The first print of the process: %.1f ms".formatted(taken[0]));
        stand.say(Times.heading("milliseconds"));
        stand.say(all.line("print and document"));
        if (prints > 1) {
            stand.say(
                    new Times(Arrays.copyOfRange(taken, 1, prints)).line("without the first one"));
        }
        stand.say("The document has %,d bytes".formatted(bytes));
        stand.say("Afterwards: " + Stand.machine());
        stand.say(
                all.longest() <= LIMIT_MILLIS
                        ? "Within %.0f ms, every one".formatted(LIMIT_MILLIS)
                        : "Above %.0f ms: the slowest took %.0f ms"
                                .formatted(LIMIT_MILLIS, all.longest()));
    }

    /** A client whose plan went through the services as anybody's does. */
    private String filled() {
        var run = UUID.randomUUID().toString();
        var adviser = new Adviser(stand.officer());
        var today = WallClock.today();
        var person = InventedPerson.numbered(Math.floorMod(run.hashCode(), 1_000_000));
        var clientId = adviser.createClient(person.details(), run);
        var interview =
                adviser.bookInterview(clientId, "Flexible Intervention", today, run + " booked");
        adviser.startInterview(interview, run + " started");
        adviser.createPlan(clientId, interview, run + " planned");
        var items = items(0, ITEMS - 1, today);
        var draft = adviser.replaceDraft(clientId, Map.of("newItems", items));
        adviser.savePlan(clientId, draft.etag(), run + " saved");
        var reviews = new ArrayList<Map<String, Object>>();
        for (var item : adviser.readPlan(clientId).expect(200).body().path("items")) {
            for (int review = 0; review < REVIEWS; review++) {
                reviews.add(Map.of("itemId", item.path("id").asText(), "text", REVIEWED));
            }
        }
        Map<String, Object> content =
                Map.of("newItems", items(ITEMS - 1, ITEMS, today), "newReviews", reviews);
        var reviewed = adviser.replaceDraft(clientId, content);
        adviser.savePlan(clientId, reviewed.etag(), run + " reviewed");
        return clientId;
    }

    private static List<Map<String, Object>> items(int from, int to, LocalDate today) {
        var items = new ArrayList<Map<String, Object>>();
        for (int number = from; number < to; number++) {
            var text = PlanCrowd.AGREED.get(number % PlanCrowd.AGREED.size());
            items.add(PlanCrowd.item(text, today.plusWeeks(1 + number % 8)));
        }
        return items;
    }

    /**
     * Each save adds an item, and an item is reviewed once it is saved. So the last item of a plan
     * is never reviewed; it is given the same reviews as the others past the service.
     */
    private void reviewLast(String clientId) {
        try (var connection = stand.owner();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    update saved_plan s set document = jsonb_set(document, '{plan,items}', (
                        select jsonb_agg(item || jsonb_build_object('reviews', (
                            select other -> 'reviews'
                            from jsonb_array_elements(s.document #> '{plan,items}') as other
                            where jsonb_array_length(
                                jsonb_path_query_array(other, '$.reviews[*]')) = %d
                            limit 1)) order by place)
                        from jsonb_array_elements(s.document #> '{plan,items}')
                            with ordinality as listed (item, place)))
                    where client_id = '%s'
                        and version = (select max(version) from saved_plan l
                            where l.client_id = s.client_id)
                    """
                            .formatted(REVIEWS, clientId));
            var reviews =
                    Crowd.column(
                            connection,
                            """
                            select jsonb_array_length(
                                jsonb_path_query_array(document, '$.plan.items[*].reviews[*]'))
                            from saved_plan where client_id = '%s' order by version desc limit 1
                            """
                                    .formatted(clientId));
            if (!reviews.equals(List.of(String.valueOf(ITEMS * REVIEWS)))) {
                throw new SuiteFailure("the plan has not what is to be printed: " + reviews);
            }
        } catch (SQLException e) {
            throw new SuiteFailure("The database does not answer", e);
        }
    }

    /** Prints, fetches the document, and gives its length. */
    private int print(String clientId) {
        var path = "/v1/clients/" + clientId + "/action-plan/prints";
        var printed =
                stand.send(
                        "POST",
                        path,
                        Map.of(
                                "option", "All Action Items & Reviews",
                                "style", "Standard",
                                "copies", 1),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        if (printed.statusCode() != 201) {
            throw new SuiteFailure("print: answered " + printed.statusCode());
        }
        var location = printed.headers().firstValue("Location").orElse("");
        var id = location.substring(location.lastIndexOf('/') + 1);
        var document = document(path + "/" + id + "/document");
        var start = new String(document, 0, FIRST_OF_A_PDF.length(), StandardCharsets.US_ASCII);
        if (!start.equals(FIRST_OF_A_PDF)) {
            throw new SuiteFailure("document: it is no PDF");
        }
        return document.length;
    }

    private byte[] document(String path) {
        var request =
                HttpRequest.newBuilder(stand.address(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + stand.officer().token())
                        .GET()
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new SuiteFailure("document: answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new SuiteFailure("document: no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("document: interrupted", e);
        }
    }
}
