package lms.local.demo;

import static lms.local.demo.Steps.demand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import lms.local.rest.Adviser;
import lms.local.rest.Answer;
import lms.local.rest.BusinessDates;
import lms.local.rest.Caller;
import lms.local.rest.FrontEnd;
import lms.local.suite.Await;
import lms.local.suite.Component;
import lms.local.suite.SuiteSettings;

/**
 * What the client record keeps and shows, against a running suite: from finding a client under a
 * misspelt name to forgetting one.
 */
final class RecordWalk {

    private static final Map<String, String> CHECK = Map.of("Access-Reason", "Management check");
    private static final String MISSING = "00000000-0000-4000-8000-000000000000";

    private final Steps steps;
    private final FrontEnd frontEnd;
    private final Adviser adviser;
    private final Caller elsewhere;
    private final Caller leader;
    private final Caller manager;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final String run = UUID.randomUUID().toString();

    private LocalDate today = LocalDate.EPOCH;
    private String client = "";
    private Map<String, Object> details = Map.of();

    RecordWalk(SuiteSettings settings, Steps steps) {
        this.steps = steps;
        this.frontEnd = FrontEnd.of(settings);
        this.adviser = new Adviser(frontEnd.signIn("amal.khan"));
        this.elsewhere = frontEnd.signIn("beth.rowe");
        this.leader = frontEnd.signIn("tom.field");
        this.manager = frontEnd.signIn("olga.marsh");
    }

    /** Takes every step. */
    void walk() {
        steps.step("A client is found under a misspelt name, without accents", this::find);
        steps.step("A JSA client's job preferences come from the JSAg (AP ¶80)", this::agree);
        steps.step("The children's ages are pending in the plan (AP ¶90)", this::childcare);
        steps.step("The WCA outcome gives the prognosis (WP ¶44), hotspots show", this::assess);
        steps.step("A note of a conversation is found again by a word in it", this::converse);
        steps.step("History tells who changed what; the past can be read", this::lookBack);
        steps.step("Two records for one person are merged, and parted again", this::merge);
        steps.step("A restricted client looks like nobody to those outside", this::restrict);
        steps.step("The person can have all that is held about them", this::subjectAccess);
        steps.step("Erased, the client is forgotten by every service", this::erase);
    }

    private String find() {
        today = new BusinessDates(frontEnd).common();
        details = new HashMap<>(InventedClient.details(random, today));
        details.put("firstName", "Katarzyna");
        details.put("lastName", "Wiśniewska");
        client = adviser.createClient(details, run + " found");
        JsonNode found =
                post(
                                adviser.caller(),
                                "/v1/clients/search",
                                Map.of(
                                        "name",
                                        "katarzina wisniewski",
                                        "dateOfBirth",
                                        details.get("dateOfBirth")))
                        .expect(200)
                        .body();
        demand(found.path("items").toString().contains(client), "the client is not found");
        return "\"katarzina wisniewski\" finds the client; %d found"
                .formatted(found.path("items").size());
    }

    private String agree() {
        claim("JSA", today.minusMonths(3));
        Map<String, Object> other = new HashMap<>(InventedClient.information(1));
        other.put("jobPreferences", List.of(Map.of("job", "Warehouse operative", "soc", "9260")));
        Answer refused = put("additional-information", other);
        demand(
                refused.code().equals("CR-207"),
                "other job preferences were answered with %d".formatted(refused.status()));
        adviser.replaceWindow(
                client,
                "jsag",
                Map.of(
                        "agreedOn", today.toString(),
                        "jobPreferences", other.get("jobPreferences"),
                        "workingTime", "Full-time"));
        JsonNode window = get(adviser.caller(), "/additional-information").expect(200).body();
        demand(
                window.path("jobPreferences").toString().contains("Warehouse operative"),
                "the window does not show what the JSAg says");
        return refused.code() + " " + refused.body().path("detail").asText();
    }

    private String childcare() {
        String interview = adviser.bookInterview(client, "New Jobseeker", today, run + " booked");
        adviser.startInterview(interview, run + " started");
        adviser.createPlan(client, interview, run + " plan");
        Answer written =
                adviser.replaceWindow(
                        client,
                        "childcare-barriers",
                        Map.of(
                                "children",
                                List.of(
                                        Map.of(
                                                "dateOfBirth",
                                                today.minusYears(4).toString(),
                                                "childcareNeeded",
                                                "Yes"))));
        String path =
                "/v1/clients/%s/action-plan?seen=%s"
                        .formatted(client, Adviser.seen("childcare-barriers", written));
        JsonNode pending =
                Adviser.caughtUp(() -> adviser.caller().get(Component.ACTION_PLAN, path))
                        .expect(200)
                        .body()
                        .path("tabs")
                        .path("personalCircumstances")
                        .path("pending");
        demand(pending.path("childrensAges").toString().contains("4"), "no age is pending");
        adviser.endInterview(interview, run + " ended");
        return "children's ages " + pending.path("childrensAges");
    }

    private String assess() {
        claim("ESA", today.minusMonths(4));
        Answer esa =
                put(
                                "benefit-position/esa",
                                Map.of(
                                        "classification",
                                        "WRAG",
                                        "status",
                                        "Flow",
                                        "outcome",
                                        Map.of(
                                                "decisionDate", today.minusMonths(1).toString(),
                                                "endDate", today.plusMonths(3).toString(),
                                                "benefitType", "ESA (IR)")))
                        .expect(200);
        put(
                        "benefit-position/pension-credit",
                        Map.of("answer", "Yes", "benefitClaimDate", today.minusDays(7).toString()))
                .expect(200);
        JsonNode hotspots = record(adviser.caller()).expect(200).body().path("hotspots");
        demand(
                hotspots.toString().contains("ESA Classification")
                        && hotspots.toString().contains("Pension Credit"),
                "the hotspots are " + hotspots);
        return "%s; hotspots %s"
                .formatted(esa.body().path("outcome").path("prognosis").asText(), hotspots);
    }

    private String converse() {
        post(
                        adviser.caller(),
                        path("/conversations"),
                        Map.of("text", "Telephoned about the forklift course."))
                .expect(201);
        JsonNode found =
                post(adviser.caller(), path("/conversations/search"), Map.of("text", "forklift"))
                        .expect(200)
                        .body();
        demand(found.path("items").size() == 1, "the note is not found");
        return "1 note, by " + found.at("/items/0/madeBy/name").asText();
    }

    private String lookBack() {
        Instant before = Instant.parse(at(record(adviser.caller())));
        details.put("preferredName", "Kasia");
        Answer amended = amend(adviser.caller(), details);
        JsonNode last = get(adviser.caller(), "/history?limit=1").expect(200).body().at("/items/0");
        demand(
                last.at("/fields/0/field").asText().equals("/preferredName"),
                "the last change is " + last.at("/fields/0/field").asText());
        JsonNode past = get(adviser.caller(), "?asOf=" + before).expect(200).body();
        demand(!past.has("preferredName"), "the past has the new name");
        return "version %s by %s of office %s: %s"
                .formatted(
                        amended.body().path("version").asText(),
                        last.at("/changedBy/name").asText(),
                        last.at("/changedBy/office").asText(),
                        last.at("/fields/0/field").asText());
    }

    private static String at(Answer record) {
        return record.expect(200).body().at("/changedBy/at").asText();
    }

    private String merge() {
        String twice = adviser.createClient(InventedClient.details(random, today), run + " twice");
        String etag = record(leader).expect(200).etag();
        JsonNode merged =
                leader.post(
                                Component.CLIENT_RECORD,
                                path("/merges"),
                                Map.of(
                                        "absorbedClientId", twice,
                                        "confirmed", true,
                                        "datesOfBirthConfirmed", true,
                                        "numbersConfirmed", true),
                                with(etag))
                        .expect(201)
                        .body();
        Answer signpost = leader.get(Component.CLIENT_RECORD, "/v1/clients/" + twice).expect(200);
        demand(
                signpost.body().path("mergedInto").asText().equals(client),
                "the absorbed record does not lead to the surviving one");
        String merge = path("/merges/") + merged.path("mergeId").asText();
        String mergeTag = leader.get(Component.CLIENT_RECORD, merge).expect(200).etag();
        leader.post(
                        Component.CLIENT_RECORD,
                        merge + "/undo",
                        Map.of("changesMayBeLost", false),
                        with(mergeTag))
                .expect(200);
        demand(
                !leader.get(Component.CLIENT_RECORD, "/v1/clients/" + twice)
                        .expect(200)
                        .body()
                        .has("mergedInto"),
                "the records are not parted");
        return "merged by " + merged.at("/mergedBy/name").asText() + ", undone";
    }

    private String restrict() {
        String etag = get(manager, "/restriction").expect(200).etag();
        manager.put(
                        Component.CLIENT_RECORD,
                        path("/restriction"),
                        Map.of(
                                "restricted",
                                true,
                                "reason",
                                "Works in this office.",
                                "leave",
                                List.of()),
                        Map.of("If-Match", etag, "Access-Reason", "Management check"))
                .expect(200);
        Answer hidden = record(elsewhere);
        Answer missing = elsewhere.get(Component.CLIENT_RECORD, "/v1/clients/" + MISSING);
        demand(
                hidden.status() == 404 && hidden.code().equals(missing.code()),
                "the answers differ: %d and %d".formatted(hidden.status(), missing.status()));
        Await.until(
                "the plan to be hidden",
                Duration.ofSeconds(20),
                () ->
                        elsewhere
                                        .get(
                                                Component.ACTION_PLAN,
                                                "/v1/clients/" + client + "/action-plan")
                                        .status()
                                == 404);
        JsonNode log =
                manager.get(Component.CLIENT_RECORD, path("/access-log?limit=20"), CHECK)
                        .expect(200)
                        .body();
        demand(log.path("items").toString().contains("beth.rowe"), "the attempt is not logged");
        restrict(false, "Works elsewhere now.");
        return "404 like an id that never existed; the attempt by beth.rowe is in the access log";
    }

    private void restrict(boolean restricted, String reason) {
        String etag =
                manager.get(Component.CLIENT_RECORD, path("/restriction"), CHECK)
                        .expect(200)
                        .etag();
        Map<String, String> headers = new HashMap<>(CHECK);
        headers.put("If-Match", etag);
        manager.put(
                        Component.CLIENT_RECORD,
                        path("/restriction"),
                        Map.of("restricted", restricted, "reason", reason, "leave", List.of()),
                        headers)
                .expect(200);
    }

    private String subjectAccess() {
        JsonNode all = get(manager, "/subject-access").expect(200).body();
        int entries = 0;
        for (JsonNode section : all.path("sections")) {
            entries += section.path("entries").size();
        }
        demand(entries > 10, "only %d entries".formatted(entries));
        return "%d sections, %d entries; also as a readable document"
                .formatted(all.path("sections").size(), entries);
    }

    private String erase() {
        String gone = adviser.createClient(InventedClient.details(random, today), run + " gone");
        String record = "/v1/clients/" + gone;
        adviser.readWorkProgramme(gone, "client-summary:1").expect(200, 404);
        JsonNode preview =
                manager.get(Component.CLIENT_RECORD, record + "/erasure/preview")
                        .expect(200)
                        .body();
        String etag = manager.get(Component.CLIENT_RECORD, record).expect(200).etag();
        manager.post(
                        Component.CLIENT_RECORD,
                        record + "/erasure",
                        Map.of("reason", "Made in error", "confirmed", true),
                        with(etag))
                .expect(201);
        demand(
                manager.get(Component.CLIENT_RECORD, record).status() == 404,
                "the record is still there");
        for (Component service : List.of(Component.ACTION_PLAN, Component.WORK_PROGRAMME)) {
            String part = service == Component.ACTION_PLAN ? "/action-plan" : "/work-programme";
            Await.until(
                    service.id() + " to forget",
                    Duration.ofSeconds(20),
                    () -> adviser.caller().get(service, record + part).status() == 404);
        }
        return "tombstones on %d topics".formatted(preview.path("topics").size());
    }

    private void claim(String benefit, LocalDate first) {
        adviser.replaceWindow(
                client,
                "benefit-position",
                Map.of(
                        "claims",
                        List.of(
                                Map.of(
                                        "benefit",
                                        benefit,
                                        "on",
                                        Map.of("first", first.toString())))));
    }

    private Answer amend(Caller caller, Object changed) {
        String etag = record(caller).expect(200).etag();
        return caller.put(Component.CLIENT_RECORD, path(""), changed, Map.of("If-Match", etag))
                .expect(200);
    }

    private Answer record(Caller caller) {
        return get(caller, "");
    }

    private Answer get(Caller caller, String part) {
        return caller.get(Component.CLIENT_RECORD, path(part));
    }

    private Answer put(String window, Object content) {
        String etag = get(adviser.caller(), "/" + window).expect(200).etag();
        return adviser.caller()
                .put(
                        Component.CLIENT_RECORD,
                        path("/" + window),
                        content,
                        Map.of("If-Match", etag));
    }

    private Answer post(Caller caller, String path, Object body) {
        return caller.post(
                Component.CLIENT_RECORD,
                path,
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private String path(String part) {
        return "/v1/clients/" + client + part;
    }

    private static Map<String, String> with(String etag) {
        return Map.of("If-Match", etag, "Idempotency-Key", UUID.randomUUID().toString());
    }
}
