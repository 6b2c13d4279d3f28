package lms.journey.suite;

import static lms.local.suite.Component.ACTION_PLAN;
import static lms.local.suite.Component.CLIENT_RECORD;
import static lms.local.suite.Component.WORK_PROGRAMME;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lms.local.rest.Answer;

/** What an adviser does. Each write is done once, however often its answer is lost. */
public final class Adviser {

    public static final String NEW_JOBSEEKER = "New Jobseeker";
    public static final String REFERRAL_INTERVIEW = "Work Programme Referral";

    private static final Map<String, String> PLAINLY = Map.of();

    private final SignedIn caller;
    private final Stubborn stubborn;
    private final LocalDate today;

    Adviser(SignedIn caller, LocalDate today) {
        this.caller = caller;
        this.stubborn = new Stubborn(caller);
        this.today = today;
    }

    public SignedIn caller() {
        return caller;
    }

    /** Opens the record of somebody. */
    public Client open(Person person) {
        caller.traces().carried(person.personalWords());
        caller.traces().carried(Person.phone(0));
        var answer = stubborn.post(CLIENT_RECORD, "/v1/clients", person.details(0)).expect(201);
        return new Client(answer.body().path("clientId").asText(), person);
    }

    /** Amends the details: the telephone number tells the versions apart. */
    public Answer amend(Client client, int version) {
        caller.traces().carried(Person.phone(version));
        return stubborn.put(CLIENT_RECORD, client.path(), client.person().details(version), PLAINLY)
                .expect(200);
    }

    /** Records the JSAg of a jobseeker, from which the job preferences come. */
    public Answer agree(Client client, LocalDate on) {
        caller.traces().carried("Mangle operator");
        return stubborn.put(
                        CLIENT_RECORD,
                        client.path() + "/jsag",
                        Map.of(
                                "agreedOn", on.toString(),
                                "jobPreferences",
                                        List.of(Map.of("job", "Mangle operator", "soc", "8113")),
                                "workingTime", "Full-time"),
                        PLAINLY)
                .expect(200);
    }

    /**
     * Replaces Additional Information of somebody without job preferences: the licence's detail
     * tells the states apart.
     */
    public Answer inform(Client client, int state) {
        return inform(client, state, PLAINLY);
    }

    /** The same, with headers of one's own. */
    public Answer inform(Client client, int state, Map<String, String> headers) {
        caller.traces().carried(licence(state), "Skelderskew Hosiery", "Mangle operator");
        return stubborn.put(
                        CLIENT_RECORD,
                        client.path() + "/additional-information",
                        Map.of(
                                "rentOrMortgage", "Rent",
                                "councilTax", "Yes",
                                "dependants", "No",
                                "drivingLicence", Map.of("held", "Yes", "details", licence(state)),
                                "jobPreferences", List.of(),
                                "workingTime", "Not Known",
                                "lastJobs",
                                        List.of(
                                                Map.of(
                                                        "job", "Mangle operator",
                                                        "employer", "Skelderskew Hosiery",
                                                        "first", "2009-03-02",
                                                        "last", "2011-01-29"))),
                        headers)
                .expect(200);
    }

    /** What is said about the driving licence in a state. */
    public static String licence(int state) {
        return "Charabanc and traction engine, round " + state;
    }

    /** Replaces the qualifications: the subject tells the states apart. */
    public Answer qualify(Client client, int state) {
        caller.traces().carried(subject(state));
        return stubborn.put(
                        CLIENT_RECORD,
                        client.path() + "/qualifications",
                        Map.of(
                                "qualifications",
                                List.of(
                                        Map.of(
                                                "level",
                                                "NVQ level 2",
                                                "subject",
                                                subject(state),
                                                "onActionPlan",
                                                true))),
                        PLAINLY)
                .expect(200);
    }

    /** The subject of the qualification in a state. */
    public static String subject(int state) {
        return "Hurdle weaving, part " + state;
    }

    /** Records a claim to JSA from a day on. */
    public Answer claim(Client client, LocalDate first) {
        return claim(client, first, PLAINLY);
    }

    /** The same, with headers of one's own. */
    public Answer claim(Client client, LocalDate first, Map<String, String> headers) {
        return stubborn.put(
                        CLIENT_RECORD,
                        client.path() + "/benefit-position",
                        Map.of(
                                "claims",
                                List.of(
                                        Map.of(
                                                "benefit",
                                                "JSA",
                                                "on",
                                                Map.of("first", first.toString())))),
                        headers)
                .expect(200);
    }

    /** Puts an end to the claim. */
    public Answer endClaim(Client client, LocalDate first, LocalDate last) {
        return stubborn.put(
                        CLIENT_RECORD,
                        client.path() + "/benefit-position",
                        Map.of(
                                "claims",
                                List.of(
                                        Map.of(
                                                "benefit",
                                                "JSA",
                                                "on",
                                                Map.of(
                                                        "first", first.toString(),
                                                        "last", last.toString())))),
                        PLAINLY)
                .expect(200);
    }

    /** Reads a window of the record. */
    public JsonNode window(Client client, String window) {
        return stubborn.get(CLIENT_RECORD, client.path() + "/" + window).expect(200).body();
    }

    /** Reads the record as it opens. */
    public JsonNode record(Client client, String... seen) {
        return stubborn.get(CLIENT_RECORD, client.path() + query(seen)).expect(200).body();
    }

    /** Books an interview, and gives its id. */
    public String book(Client client, String type, LocalDate day) {
        return stubborn.post(
                        ACTION_PLAN,
                        "/v1/interviews?seen=client-summary:1",
                        Map.of(
                                "clientId", client.id(),
                                "type", type,
                                "bookedFor", day.toString()))
                .expect(201)
                .body()
                .path("interviewId")
                .asText();
    }

    public void startInterview(String interview) {
        turn(interview, "start");
    }

    public void endInterview(String interview) {
        turn(interview, "end");
    }

    public void cancelInterview(String interview) {
        turn(interview, "cancel");
    }

    private void turn(String interview, String act) {
        var path = "/v1/interviews/" + interview;
        stubborn.post(
                        ACTION_PLAN,
                        path + "/" + act,
                        Map.of(),
                        () -> stubborn.get(ACTION_PLAN, path).expect(200).etag(),
                        PLAINLY)
                .expect(200);
    }

    /** The client's interviews, as id and stage. */
    public Map<String, String> interviews(Client client) {
        var items =
                stubborn.get(ACTION_PLAN, client.path() + "/interviews?limit=100")
                        .expect(200)
                        .body()
                        .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .collect(
                        java.util.stream.Collectors.toMap(
                                each -> each.path("interviewId").asText(),
                                each -> each.path("stage").asText()));
    }

    /** Holds a first interview in which a plan is created. */
    public void createPlan(Client client) {
        var interview = book(client, NEW_JOBSEEKER, today);
        startInterview(interview);
        stubborn.post(ACTION_PLAN, client.path() + "/action-plan", Map.of("interviewId", interview))
                .expect(201);
        addItem(client, "Read the notices at Gannister Cross and tell me on the day.");
        endInterview(interview);
    }

    /** Adds an Action Item and saves the plan. */
    public Answer addItem(Client client, String text) {
        draft(client, text);
        return save(client);
    }

    /** Drafts an Action Item. */
    public Answer draft(Client client, String text) {
        caller.traces().carried(text);
        return stubborn.put(
                        ACTION_PLAN,
                        client.path() + "/action-plan/draft",
                        Map.of(
                                "newItems",
                                        List.of(
                                                Map.of(
                                                        "text",
                                                        text,
                                                        "assignedTo",
                                                        "Client",
                                                        "target",
                                                        today.plusDays(14).toString())),
                                "amendedItems", List.of(),
                                "texts", Map.of()),
                        PLAINLY)
                .expect(200);
    }

    /** Saves the plan as it stands in the draft. */
    public Answer save(Client client) {
        var path = client.path() + "/action-plan";
        return stubborn.post(
                        ACTION_PLAN,
                        path + "/save",
                        Map.of(),
                        () -> stubborn.get(ACTION_PLAN, path + "/draft").expect(200).etag(),
                        PLAINLY)
                .expect(200);
    }

    /** Reads the plan. */
    public JsonNode plan(Client client, String... seen) {
        return stubborn.get(ACTION_PLAN, client.path() + "/action-plan" + query(seen))
                .expect(200)
                .body();
    }

    /** Opens the plan, and is told what changed by itself. */
    public JsonNode openPlan(Client client, String... seen) {
        return stubborn.post(
                        ACTION_PLAN,
                        client.path() + "/action-plan/openings" + query(seen),
                        Map.of())
                .expect(200, 201)
                .body();
    }

    /** Reads the WP Details. */
    public Answer workProgramme(Client client, String... seen) {
        return stubborn.get(WORK_PROGRAMME, client.path() + "/work-programme" + query(seen))
                .expect(200);
    }

    /** Refers the client, plan confirmed, and gives the referral. */
    public JsonNode refer(Client client, String... seen) {
        return refer(client, PLAINLY, seen);
    }

    /** The same, with headers of one's own. */
    public JsonNode refer(Client client, Map<String, String> headers, String... seen) {
        return tryToRefer(client, true, headers, seen).expect(201).body();
    }

    /**
     * Asks for a referral of a jobseeker, with a JSAg (AP ¶17), and gives whatever the answer is.
     */
    public Answer tryToRefer(
            Client client, boolean confirmed, Map<String, String> headers, String... seen) {
        var all = Stream.concat(Stream.of(seen), Stream.of(withAgreement(client)));
        var known = all.toArray(String[]::new);
        return stubborn.post(
                WORK_PROGRAMME,
                client.path() + "/referrals",
                Map.of("actionPlanConfirmed", confirmed),
                () -> workProgramme(client, known).etag(),
                headers);
    }

    /** Agrees the JSAg unless it is, and tells the benefit position that says so. */
    private String withAgreement(Client client) {
        var jsag = stubborn.get(CLIENT_RECORD, client.path() + "/jsag").expect(200).body();
        if (!jsag.has("agreedOn")) {
            agree(client, today);
        }
        var position = stubborn.get(CLIENT_RECORD, client.path() + "/benefit-position").expect(200);
        return seen("benefit-position", position);
    }

    /** Exempts or defers the client, or takes that away (WP ¶21-23). */
    public Answer postpone(Client client, Map<String, String> fields) {
        return stubborn.put(
                        WORK_PROGRAMME,
                        client.path() + "/work-programme/postponement",
                        fields,
                        PLAINLY)
                .expect(200);
    }

    /** Cancels a referral of today, sure of it (WP ¶24-27). */
    public Answer cancel(String referral) {
        var path = "/v1/referrals/" + referral;
        return stubborn.post(
                        WORK_PROGRAMME,
                        path + "/cancellation",
                        Map.of("cancelConfirmed", true),
                        () -> stubborn.get(WORK_PROGRAMME, path).expect(200).etag(),
                        PLAINLY)
                .expect(200);
    }

    /** The ledger entry of a referral's draw. */
    public JsonNode allocation(String referral) {
        return stubborn.get(WORK_PROGRAMME, "/v1/referrals/" + referral + "/allocation")
                .expect(200)
                .body();
    }

    /** Opens the record of somebody who could have been referred two months ago, with a plan. */
    public Client openOverdue() {
        var client = open(Person.anybody());
        claim(client, today.minusMonths(14));
        createPlan(client);
        return client;
    }

    /** A token for what was written: {@code aspect:version}. */
    public static String seen(String aspect, Answer written) {
        return aspect + ":" + written.body().path("version").asLong();
    }

    private static String query(String... seen) {
        return seen.length == 0 ? "" : "?seen=" + String.join("&seen=", seen);
    }
}
