package lms.local.demo;

import static lms.local.demo.Steps.demand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import lms.local.rest.Adviser;
import lms.local.rest.Answer;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.suite.Component;
import lms.local.suite.SuiteSettings;

/**
 * Interviews and the Action Plan, against a running suite: a lone parent's Work Focused Interview
 * from the diary to its end, the next one, and one in which the customer fails to participate.
 */
final class PlanWalk {

    private static final String WFI = "LP WFI";
    private static final int DAYS_AHEAD = 13;

    private final Steps steps;
    private final FrontEnd frontEnd;
    private final Adviser adviser;
    private final Adviser colleague;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final String run = UUID.randomUUID().toString();

    private LocalDate today = LocalDate.EPOCH;
    private String client = "";
    private String interview = "";

    PlanWalk(SuiteSettings settings, Steps steps) {
        this.steps = steps;
        this.frontEnd = FrontEnd.of(settings);
        this.adviser = new Adviser(frontEnd.signIn("amal.khan"));
        this.colleague = new Adviser(frontEnd.signIn("tom.field"));
    }

    /** Takes every step. */
    void walk() {
        steps.step("Who must have an Action Plan, and why (AP ¶17)", this::need);
        steps.step("A free time in the diary is booked, and is booked only once", this::book);
        steps.step("Starting the interview says that it requires a plan (AP ¶101)", this::start);
        steps.step("It cannot be ended before the plan is saved and printed", this::mayNotEnd);
        steps.step("The spell checker stops a save, and suggests (AP ¶110-112)", this::spell);
        steps.step("Saved and printed, the interview ends (AP ¶101)", this::printAndEnd);
        steps.step("Two advisers change one field: both values, nothing lost", this::collide);
        steps.step("An item is reviewed, and closed in an interview (AP ¶68)", this::close);
        steps.step("The customer fails to participate (AP ¶119-121)", this::failToParticipate);
        steps.step("What changed between two versions, in the customer's words", this::lookBack);
    }

    private String need() {
        today = new BusinessDates(frontEnd).common();
        client = adviser.createClient(InventedClient.details(random, today), run + " plan");
        claimAsLoneParent();
        JsonNode need =
                Adviser.caughtUp(() ->
                                plan(adviser, "GET", "/need?seen=benefit-position:2", Map.of()))
                        .expect(200)
                        .body();
        demand(need.path("need").asText().equals("Must"), "the answer is " + need.path("need"));
        JsonNode reason = need.path("reasons").get(0);
        return "%s: %s (%s)"
                .formatted(
                        need.path("need").asText(),
                        reason.path("reason").asText(),
                        reason.path("source").asText());
    }

    private void claimAsLoneParent() {
        adviser.replaceWindow(
                client,
                "benefit-position",
                Map.of(
                        "claims",
                        List.of(
                                Map.of(
                                        "benefit",
                                        "IS",
                                        "on",
                                        Map.of("first", today.minusMonths(8).toString())))));
        adviser.replaceWindow(
                client,
                "benefit-position/circumstances",
                Map.of(
                        "fullTimeCarer", false,
                        "loneParent", true,
                        "youngestChildBornOn", today.minusYears(4).toString(),
                        "exIb", false));
    }

    private String book() {
        JsonNode free =
                adviser.caller()
                        .get(
                                Component.ACTION_PLAN,
                                "/v1/free-times?type=%s&first=%s&last=%s"
                                        .formatted(
                                                WFI.replace(" ", "%20"),
                                                today,
                                                today.plusDays(DAYS_AHEAD)))
                        .expect(200)
                        .body()
                        .path("items");
        demand(!free.isEmpty(), "nobody is free");
        JsonNode time = free.get(0);
        Map<String, Object> booking = new HashMap<>();
        booking.put("clientId", client);
        booking.put("type", WFI);
        booking.put("bookedFor", time.path("day").asText());
        booking.put("officer", time.path("officer").asText());
        booking.put("startsAt", time.path("startsAt").asText());
        Answer booked = post(adviser, "/v1/interviews", booking, Map.of()).expect(201);
        booking.put("clientId", another());
        Answer again =
                Adviser.caughtUp(() ->
                        post(adviser, "/v1/interviews?seen=client-summary:1", booking, Map.of()));
        demand(again.status() == 409, "the same time was booked twice: " + again.status());
        interview =
                time.path("day").asText().equals(today.toString())
                        ? booked.body().path("interviewId").asText()
                        : adviser.bookInterview(client, WFI, today, run + " today");
        return "%s %s with %s; a second booking: %s %s"
                .formatted(
                        time.path("day").asText(),
                        time.path("startsAt").asText(),
                        time.path("officer").asText(),
                        again.code(),
                        again.body().path("detail").asText());
    }

    private String another() {
        return adviser.createClient(InventedClient.details(random, today), run + " another");
    }

    private String start() {
        Answer started = turn(interview, "start").expect(200);
        adviser.createPlan(client, interview, run + " created");
        demand(
                started.body().path("_links").has("action-plan"),
                "the answer does not lead to the plan");
        return started.body().path("messages").toString();
    }

    private String mayNotEnd() {
        Answer refused = turn(interview, "end");
        demand(refused.status() == 409, "the end was answered with " + refused.status());
        return reasons(refused);
    }

    private String spell() {
        Answer draft = draft(adviser, List.of(step("Attend the collage enrollment on 26 April.")));
        Answer refused = save(adviser, draft);
        demand(refused.status() == 409, "the save was answered with " + refused.status());
        JsonNode found = refused.body().path("errors").get(0).path("facts");
        return "%s: \"%s\" in \"%s\", suggestions %s"
                .formatted(
                        refused.code(),
                        found.path("word").asText(),
                        found.path("sentence").asText(),
                        found.path("suggestions"));
    }

    private String printAndEnd() {
        Answer draft = draft(adviser, List.of(step("Attend the college enrolment on 26 April.")));
        save(adviser, draft).expect(200);
        Answer printed = print();
        String document = printed.header("Location").orElse("") + "/document";
        Answer pdf = adviser.caller().get(Component.ACTION_PLAN, document).expect(200);
        demand(pdf.text().startsWith("%PDF"), "what is printed is no PDF");
        turn(interview, "end").expect(200);
        return "version %s printed, %s copies; ended"
                .formatted(
                        printed.body().path("planVersion").asText(),
                        printed.body().path("copies").asText());
    }

    private Answer print() {
        return plan(
                        adviser,
                        "POST",
                        "/prints",
                        Map.of(
                                "option", "All Action Items",
                                "style", "Standard",
                                "copies", 2))
                .expect(201);
    }

    private String collide() {
        Answer mine = draft(adviser, List.of(step("Ask two nurseries for their fees.")), "By bus.");
        Answer theirs = draft(colleague, List.of(step("Ask the council for a place.")), "By bike.");
        save(colleague, theirs).expect(200);
        Answer refused = save(adviser, mine);
        demand(refused.status() == 412, "the save was answered with " + refused.status());
        JsonNode both = refused.body().path("errors").get(0);
        return "%s %s: yours \"%s\", theirs \"%s\""
                .formatted(
                        refused.code(),
                        both.path("pointer").asText(),
                        both.path("facts").path("yours").asText(),
                        both.path("facts").path("theirs").asText());
    }

    private String close() {
        interview = adviser.bookInterview(client, WFI, today, run + " next");
        turn(interview, "start").expect(200);
        JsonNode now = adviser.readPlan(client).expect(200).body();
        String item = now.path("items").get(0).path("id").asText();
        Map<String, Object> draft = draftOn(now, List.of(step("Send the form to the college.")));
        draft.put("newReviews", List.of(Map.of("itemId", item, "text", "Attended, and enrolled.")));
        draft.put("closings", List.of(Map.of("itemId", item, "closedOn", today.toString())));
        Answer saved = save(adviser, put(adviser, draft)).expect(200);
        demand(
                saved.body().path("items").findValues("closedOn").size() == 1,
                "not one item is closed");
        print();
        turn(interview, "end").expect(200);
        return "1 of %d items closed".formatted(saved.body().path("items").size());
    }

    private String failToParticipate() {
        interview = adviser.bookInterview(client, WFI, today, run + " third");
        turn(interview, "start").expect(200);
        draft(adviser, List.of(step("This step was not agreed.")));
        post(
                        adviser,
                        "/v1/interviews/" + interview + "/decision-maker-questions",
                        Map.of("kind", "FTP"),
                        Map.of("If-Match", read(interview).etag()))
                .expect(200, 201);
        Answer ended = turn(interview, "end").expect(200);
        demand(
                ended.body()
                        .path("messages")
                        .toString()
                        .contains("The Action Plan will now close without saving changes"),
                "the messages are " + ended.body().path("messages"));
        return ended.body().path("messages") + " " + ended.body().path("sanction").asText();
    }

    private String lookBack() {
        JsonNode changes =
                plan(adviser, "GET", "/versions/3/changes?since=1&for=client", Map.of())
                        .expect(200)
                        .body();
        demand(!changes.path("changes").isEmpty(), "nothing is told");
        StringBuilder told = new StringBuilder();
        for (JsonNode change : changes.path("changes")) {
            told.append(told.isEmpty() ? "" : "%n      ".formatted())
                    .append(change.path("words").asText());
        }
        return told.toString();
    }

    private Map<String, Object> step(String text) {
        return Map.of(
                "text", text, "assignedTo", "Client", "target", today.plusDays(14).toString());
    }

    private Answer draft(Adviser who, List<Map<String, Object>> newItems) {
        JsonNode now = who.readPlan(client).expect(200).body();
        return put(who, draftOn(now, newItems));
    }

    private Answer draft(Adviser who, List<Map<String, Object>> newItems, String info) {
        JsonNode now = who.readPlan(client).expect(200).body();
        Map<String, Object> draft = draftOn(now, newItems);
        draft.put("texts", Map.of("info", info));
        return put(who, draft);
    }

    private static Map<String, Object> draftOn(JsonNode plan, Object newItems) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("basedOn", plan.path("version").asLong());
        draft.put("newItems", newItems);
        draft.put("amendedItems", List.of());
        draft.put("texts", Map.of());
        return draft;
    }

    private Answer put(Adviser who, Object draft) {
        return who.caller()
                .put(
                        Component.ACTION_PLAN,
                        path("/draft"),
                        draft,
                        Map.of("If-Match", who.readDraft(client).etag()))
                .expect(200);
    }

    private Answer save(Adviser who, Answer draft) {
        return post(who, path("/save"), Map.of(), Map.of("If-Match", draft.etag()));
    }

    private Answer turn(String id, String act) {
        return post(
                adviser,
                "/v1/interviews/" + id + "/" + act,
                Map.of(),
                Map.of("If-Match", read(id).etag()));
    }

    private Answer read(String id) {
        return adviser.caller().get(Component.ACTION_PLAN, "/v1/interviews/" + id).expect(200);
    }

    private Answer plan(Adviser who, String method, String part, Object body) {
        return method.equals("GET")
                ? who.caller().get(Component.ACTION_PLAN, path(part))
                : post(who, path(part), body, Map.of());
    }

    private static Answer post(Adviser who, String path, Object body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        return who.caller().post(Component.ACTION_PLAN, path, body, all);
    }

    private static String reasons(Answer refused) {
        StringBuilder told = new StringBuilder();
        for (JsonNode error : refused.body().path("errors")) {
            told.append(told.isEmpty() ? "" : "%n      ".formatted())
                    .append(error.path("code").asText())
                    .append(' ')
                    .append(error.path("detail").asText());
        }
        return told.toString();
    }

    private String path(String part) {
        return "/v1/clients/" + client + "/action-plan" + part;
    }
}
