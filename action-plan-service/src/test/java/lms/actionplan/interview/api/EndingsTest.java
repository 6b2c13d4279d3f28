package lms.actionplan.interview.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.actionplan.plan.purge.PurgePlan;
import lms.kit.access.Stamp;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Interview;
import lms.language.value.ClientId;
import lms.language.value.InterviewStage;
import lms.language.value.PlanDemand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶68, ¶89, ¶101-102, ¶119-121 Starting and ending interviews over REST")
@Source("AP ¶68, ¶89, ¶101-102, ¶119-121")
class EndingsTest {

    private static final String REQUIRED = "LP WFI";
    private static final String ADVISED = "Flexible Intervention";
    private static final String NONE = "Work Search Review";
    private static final String IS_ADVISED =
            "During this type of interview completion of an Action Plan is advised: it should be"
                    + " created (or updated if one already exists) and then printed.";
    private static final String IS_DISCARDED =
            "You have recorded FTP. The Action Plan will now close without saving changes";

    private final Front amal = Front.amal();
    private final PurgePlan purgePlan;

    EndingsTest(PurgePlan purgePlan) {
        this.purgePlan = purgePlan;
    }

    @Test
    @DisplayName("AP ¶101 Starting one that requires a plan leads to the plan to open, and says so")
    void startRequired() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, REQUIRED);

        var started = amal.get(interview(id));

        assertThat(started.<String>path("demands")).isEqualTo("Required");
        assertThat(started.<List<String>>path("messages"))
                .containsExactly(
                        "During this type of interview an Action Plan must be created (or updated"
                                + " if one already exists) and then printed.");
        assertThat(started.<Map<String, String>>path("_links.action-plan"))
                .isEqualTo(Map.of("href", Front.plan(client), "method", "POST"));
        assertThat(started.<String>path("heldBy.name")).isEqualTo("A Khan");

        createPlan(client, id);
        assertThat(amal.get(interview(id)).<String>path("_links.action-plan.method"))
                .isEqualTo("GET");
    }

    @Test
    @DisplayName(
            "AP ¶102 Starting one that advises a plan says so; one that demands none is silent")
    void startOthers() {
        var advised =
                amal.get(interview(amal.startInterview(ClientRecord.known().clientId(), ADVISED)));
        var none = amal.get(interview(amal.startInterview(ClientRecord.known().clientId(), NONE)));

        assertThat(advised.<List<String>>path("messages")).containsExactly(IS_ADVISED);
        assertThat(advised.<Map<String, ?>>path("_links")).doesNotContainKey("action-plan");
        assertThat(none.<List<String>>path("messages")).isEmpty();
        assertThat(none.<Map<String, ?>>path("_links"))
                .containsOnlyKeys("end", "recordCalculation", "createPlan", "need");
    }

    @Test
    @DisplayName("AP ¶101 A required plan is saved, and printed after that, before the end")
    void required() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, REQUIRED);

        var atFirst = end(id, 2);
        assertThat(atFirst.statusCode()).isEqualTo(409);
        assertThat(atFirst.<List<String>>path("errors.code")).containsExactly("IV-310", "IV-311");
        assertThat(atFirst.<List<String>>path("errors.detail"))
                .containsExactly(
                        "The interview cannot be ended until the new or updated Action Plan has"
                                + " been saved.",
                        "The interview cannot be ended until the new or updated Action Plan has"
                                + " been printed.");

        createPlan(client, id);
        save(client, 1, "Send a letter to two employers.");
        assertThat(end(id, 2).<List<String>>path("errors.code")).containsExactly("IV-311");
        print(client);
        save(client, 3, "Visit the library.");
        assertThat(end(id, 2).<List<String>>path("errors.code"))
                .as("printed, then saved again")
                .containsExactly("IV-311");
        print(client);

        var ended = end(id, 2);

        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
        assertThat(ended.<List<String>>path("messages")).isEmpty();
        assertThat(ended.<String>path("sanction")).isNull();

        var next = amal.startInterview(client, REQUIRED);
        assertThat(end(next, 2).<List<String>>path("errors.code"))
                .as("what was saved and printed before does not count")
                .containsExactly("IV-310", "IV-311");
    }

    @Test
    @DisplayName(
            "AP ¶60, ¶101 What is printed after the save counts, though a purge made a version"
                    + " since; what was printed before the save does not")
    void purgedSince() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, REQUIRED);
        createPlan(client, id);
        save(client, 1, "Send a letter to two employers.");
        print(client);
        closeFirst(client);

        purge(client);

        assertThat(end(id, 2).<List<String>>path("errors.code"))
                .as("printed, saved, purged")
                .containsExactly("IV-311");
        print(client);
        assertThat(end(id, 2).statusCode()).as("saved, purged, printed").isEqualTo(200);
    }

    @Test
    @DisplayName("AP ¶60, ¶101 What was saved and printed stays printed when a purge follows")
    void printedBeforePurge() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, REQUIRED);
        createPlan(client, id);
        save(client, 1, "Send a letter to two employers.");
        closeFirst(client);
        print(client);

        purge(client);

        assertThat(amal.get(Front.plan(client)).<Integer>path("version")).isEqualTo(3);
        assertThat(end(id, 2).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AP ¶102 An advised one ends with the message; one that demands none just ends")
    void others() {
        var advised = end(amal.startInterview(ClientRecord.known().clientId(), ADVISED), 2);
        var none = end(amal.startInterview(ClientRecord.known().clientId(), NONE), 2);

        assertThat(advised.statusCode()).isEqualTo(200);
        assertThat(advised.<List<String>>path("messages")).containsExactly(IS_ADVISED);
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.<List<String>>path("messages")).isEmpty();
    }

    @Test
    @DisplayName("AP ¶120-121 With FTP and nothing done it ends without further prompting")
    void ftpNothingDone() {
        var id = amal.startInterview(ClientRecord.known().clientId(), REQUIRED);
        var asked = ask(id, 2);
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        assertThat(asked.<String>path("decisionMakerQuestions[0].doubt"))
                .isEqualTo("Fail to Participate");
        assertThat(asked.<String>path("sanction")).as("not before the end").isNull();

        var ended = end(id, 3);

        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
        assertThat(ended.<List<String>>path("messages")).isEmpty();
        assertThat(ended.<String>path("sanction"))
                .isEqualTo(
                        "The customer has failed to complete a Work Focused Interview (WFI) and a"
                                + " sanction should be considered.");
        assertThat(amal.get(interview(id)).asString()).isEqualTo(ended.asString());
        var told =
                Broker.awaitThat(
                                Topics.INTERVIEW,
                                id,
                                said -> said.as(Interview.class).stage() == InterviewStage.ENDED)
                        .as(Interview.class);
        assertThat(told.ftpRecorded()).isTrue();
        assertThat(told.heldBy()).isEqualTo("amal.khan");
        assertThat(told.demands()).isEqualTo(PlanDemand.REQUIRED);
        assertThat(told.openedToClose()).isFalse();
    }

    @Test
    @DisplayName("AP ¶120 With FTP unsaved changes are discarded, of this officer alone")
    void ftpUnsaved() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, REQUIRED);
        createPlan(client, id);
        put(amal, client, "Ask about the course.");
        var beth = Front.beth();
        put(beth, client, "Find a sponsor.");
        ask(id, 2);

        var ended = end(id, 3);

        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
        assertThat(ended.<List<String>>path("messages")).containsExactly(IS_DISCARDED);
        assertThat(amal.get(draft(client)).<List<?>>path("newItems")).isEmpty();
        assertThat(beth.get(draft(client)).<List<?>>path("newItems")).hasSize(1);
    }

    @Test
    @DisplayName("AP ¶120 With FTP a saved plan stays, and what was changed afterwards goes")
    void ftpSaved() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, REQUIRED);
        createPlan(client, id);
        save(client, 1, "Send a letter to two employers.");
        ask(id, 2);

        var ended = end(id, 3);

        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
        assertThat(ended.<List<String>>path("messages")).isEmpty();
        assertThat(amal.get(Front.plan(client)).<Integer>path("version")).isEqualTo(1);

        var next = amal.startInterview(client, REQUIRED);
        save(client, amal.get(draft(client)).<Integer>path("version"), "Visit the library.");
        put(amal, client, "This is not to stay.");
        ask(next, 2);
        var again = end(next, 3);
        assertThat(again.<List<String>>path("messages")).containsExactly(IS_DISCARDED);
        var plan = amal.get(Front.plan(client));
        assertThat(plan.<Integer>path("version")).isEqualTo(2);
        assertThat(plan.<List<?>>path("items")).hasSize(2);
    }

    @Test
    @DisplayName("Without FTP a draft is never lost: an interview that ends leaves it as it is")
    void draftStays() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, NONE);
        createPlan(client, id);
        put(amal, client, "Ask about the course.");

        assertThat(end(id, 2).statusCode()).isEqualTo(200);

        assertThat(amal.get(draft(client)).<List<?>>path("newItems")).hasSize(1);
    }

    @Test
    @DisplayName("AP ¶119 FTP is recorded during the interview, once, and withdrawn until the end")
    void questions() {
        String id = amal.book(ClientRecord.known().clientId(), Front.TODAY).path("interviewId");
        assertThat(ask(id, 1).<String>path("code")).as("before the start").isEqualTo("IV-500");
        amal.postIfMatch(interview(id) + "/start", 1);

        String question = ask(id, 2).path("decisionMakerQuestions[0].questionId");
        assertThat(ask(id, 3).<String>path("code")).isEqualTo("IV-502");
        assertThat(amal.get(interview(id)).<Map<String, ?>>path("_links"))
                .doesNotContainKey("recordFtp");
        var remove = interview(id) + "/decision-maker-questions/" + question + "/remove";
        assertThat(amal.postIfMatch(remove, 2).statusCode()).isEqualTo(412);
        var removed = amal.postIfMatch(remove, 3);
        assertThat(removed.statusCode()).as(removed.asString()).isEqualTo(200);
        assertThat(removed.<List<?>>path("decisionMakerQuestions")).isEmpty();
        assertThat(end(id, 4).<String>path("code")).as("required again").isEqualTo("IV-310");

        ask(id, 4);
        end(id, 5);
        String after = amal.get(interview(id)).path("decisionMakerQuestions[0].questionId");
        var late =
                amal.postIfMatch(
                        interview(id) + "/decision-maker-questions/" + after + "/remove", 6);
        assertThat(late.<String>path("code")).as("after the end").isEqualTo("IV-500");
    }

    @Test
    @DisplayName("FTP is not recorded in a type that has it not")
    void noFtp() {
        var id = amal.startInterview(ClientRecord.known().clientId(), NONE);

        var refused = ask(id, 2);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("IV-501");
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/kind");
    }

    @Test
    @DisplayName("A failure to attend is recorded on the day, where the type has it, and told")
    void failToAttend() {
        String id =
                amal.book(ClientRecord.known().clientId(), ADVISED, Front.TODAY)
                        .path("interviewId");
        String tomorrow =
                amal.book(ClientRecord.known().clientId(), ADVISED, Front.TODAY.plusDays(1))
                        .path("interviewId");
        String without =
                amal.book(ClientRecord.known().clientId(), NONE, Front.TODAY).path("interviewId");

        var failed = amal.postIfMatch(interview(id) + "/fail-to-attend", 1);

        assertThat(failed.<String>path("stage")).isEqualTo("Failed to attend");
        assertThat(failed.<String>path("failedToAttendAt")).isNotBlank();
        assertThat(failed.<Map<String, ?>>path("_links")).isEmpty();
        Broker.awaitThat(
                Topics.INTERVIEW,
                id,
                said -> said.as(Interview.class).stage() == InterviewStage.FAILED_TO_ATTEND);
        assertThat(
                        amal.postIfMatch(interview(tomorrow) + "/fail-to-attend", 1)
                                .<String>path("code"))
                .isEqualTo("IV-411");
        assertThat(amal.postIfMatch(interview(without) + "/fail-to-attend", 1).<String>path("code"))
                .isEqualTo("IV-412");
        assertThat(amal.postIfMatch(interview(id) + "/start", 2).<String>path("code"))
                .isEqualTo("IV-201");
        assertThat(amal.postIfMatch(interview(id) + "/fail-to-attend", 2).<String>path("code"))
                .isEqualTo("IV-410");
    }

    @Test
    @DisplayName("Types that are not for work coaches, and none at all, are not booked")
    void types() {
        var client = ClientRecord.known().clientId();

        assertThat(amal.book(client, "NINos", Front.TODAY).<String>path("code"))
                .isEqualTo("IV-111");
        assertThat(amal.book(client, "Benefits Related", Front.TODAY).<String>path("code"))
                .isEqualTo("IV-111");
        assertThat(amal.book(client, "Coffee", Front.TODAY).<String>path("code"))
                .isEqualTo("IV-110");
        var listed = amal.get("/v1/interview-types?on=2011-04-15");
        assertThat(listed.<List<String>>path("types.type"))
                .contains("New Joiner's WFI", "Work Programme Completer", "NINos")
                .hasSize(12);
        assertThat(listed.<List<String>>path("types.findAll { it.demands == 'Required' }.type"))
                .containsExactly("ESA/IB WFI", "LP WFI", "New Joiner's WFI", "Partner WFI");
        assertThat(amal.get("/v1/interview-types?on=1999-12-31").<List<?>>path("types")).isEmpty();
    }

    @Test
    @DisplayName(
            "AP ¶89 A calculation shows in the interview, and on the PCirc tab: pending, then"
                    + " permanent")
    void calculations() {
        var client = ClientRecord.known().clientId();
        var id = amal.startInterview(client, REQUIRED);
        createPlan(client, id);
        save(client, 1, "Send a letter to two employers.");

        var recorded = calculate(id, 2, "2011-04-14", "Worse off", 1250, "Before tax credits.");

        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
        assertThat(recorded.<Integer>path("inWorkBenefitCalculations[0].weeklyPence"))
                .isEqualTo(1250);
        assertThat(recorded.<String>path("inWorkBenefitCalculations[0].recordedBy.officer"))
                .isEqualTo("amal.khan");
        calculate(id, 3, "2011-04-15", "Better off", 4250, "Sixteen hours a week.");
        var tab = "tabs.personalCircumstances";
        var pending = amal.get(Front.plan(client));
        assertThat(
                        pending.<List<String>>path(
                                tab + ".pending.inWorkBenefitCalculations.calculatedOn"))
                .containsExactly("2011-04-15", "2011-04-14");
        assertThat(pending.<List<?>>path(tab + ".permanent.inWorkBenefitCalculations")).isEmpty();

        save(client, amal.get(draft(client)).<Integer>path("version"), "Visit the library.");

        var permanent = amal.get(Front.plan(client));
        assertThat(permanent.<Object>path(tab + ".pending")).isNull();
        assertThat(
                        permanent.<List<String>>path(
                                tab + ".permanent.inWorkBenefitCalculations.outcome"))
                .containsExactly("Better off", "Worse off");
        assertThat(permanent.<String>path(tab + ".permanent.inWorkBenefitCalculations[0].notes"))
                .isEqualTo("Sixteen hours a week.");
    }

    @Test
    @DisplayName(
            "AP ¶57, ¶89 A calculation of tomorrow or with quotes, or after the end, is refused")
    void calculationsRefused() {
        var id = amal.startInterview(ClientRecord.known().clientId(), NONE);

        var refused = calculate(id, 2, "2011-04-16", "Better off", 1, "“Sixteen” hours");
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("IV-521", "IV-522");
        end(id, 2);
        assertThat(calculate(id, 3, "2011-04-15", "Better off", 1, "Later").<String>path("code"))
                .isEqualTo("IV-520");
    }

    @Test
    @DisplayName("AP ¶60, ¶68 A purge between two saves is no save, and does not flag an interview")
    void purgeIsNoSave() {
        var client = ClientRecord.known().clientId();
        var first = amal.startInterview(client, ADVISED);
        createPlan(client, first);
        amal.saved(client, DraftJson.adding("Step 1", "Step 2"));
        String old = amal.get(Front.plan(client)).path("items[0].id");
        amal.saved(
                client,
                DraftJson.adding("Step 3")
                        .review(old, "Done.")
                        .close(old, Front.TODAY.minusDays(1)));
        end(first, 2);
        var id = amal.startInterview(client, ADVISED);
        String done = amal.get(Front.plan(client)).path("items.find { it.text == 'Step 2' }.id");
        amal.saved(
                client, DraftJson.adding("Step 4").review(done, "Done.").close(done, Front.TODAY));
        int version = amal.get(Front.plan(client)).path("version");
        purgePlan.purge(
                client, Front.TODAY.minusDays(1), Stamp.ofSystem(ClientRecord.CHANGED_AT, "0"));
        assertThat(amal.get(Front.plan(client)).<Integer>path("version")).isEqualTo(version + 1);
        amal.saved(client, DraftJson.adding("Step 5", "Step 6"));

        var ended = end(id, 2);

        assertThat(ended.<Boolean>path("openedToClose"))
                .as("three items were added in two saves")
                .isFalse();
    }

    @Test
    @DisplayName("AP ¶68 An interview opened only to close an item is flagged for the manager")
    void openedToClose() {
        var client = ClientRecord.known("OTC").clientId();
        var ruth = Front.as("ruth.lane", "OTC", "adviser");
        var first = ruth.startInterview(client, ADVISED);
        createPlan(ruth, client, first);
        save(ruth, client, 1, "Send a letter to two employers.");
        assertThat(end(first, 2).<Boolean>path("openedToClose")).isFalse();
        String item = ruth.get(Front.plan(client)).path("items[0].id");
        var id = ruth.startInterview(client, ADVISED);
        long version = ruth.get(draft(client)).<Integer>path("version");
        var put = ruth.putDraft(client, version, closing(item));
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        var saved = ruth.save(client, version + 1);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);

        var ended = end(id, 2);

        assertThat(ended.<Boolean>path("openedToClose")).as(ended.asString()).isTrue();
        var olga = Front.as("olga.marsh", "OTC", "office-manager");
        assertThat(
                        olga.get("/v1/interviews/opened-to-close")
                                .<List<String>>path("items.interviewId"))
                .containsExactly(id);
        assertThat(
                        Front.as("tom.field", "LDS", "team-leader")
                                .get("/v1/interviews/opened-to-close")
                                .<List<String>>path("items.interviewId"))
                .doesNotContain(id);
        assertThat(amal.get("/v1/interviews/opened-to-close?office=OTC").statusCode())
                .isEqualTo(403);
        Broker.awaitThat(
                Topics.INTERVIEW,
                id,
                said -> Boolean.TRUE.equals(said.as(Interview.class).openedToClose()));
    }

    @Test
    @DisplayName("All that was recorded in interviews goes with the client")
    void erased() {
        var record = ClientRecord.known();
        var client = record.clientId();
        var id = amal.startInterview(client, REQUIRED);
        calculate(id, 2, "2011-04-14", "Worse off", 1250, "Before tax credits.");
        ask(id, 3);

        Broker.erase(Topics.CLIENT_SUMMARY, client.toString());

        Broker.awaitThat(Topics.INTERVIEW, id, said -> said.body().isMissingNode());
        for (var table : List.of("interview", "calculations")) {
            assertThat(
                            Database.column(
                                    "select count(*) from "
                                            + table
                                            + " where client_id = '"
                                            + client
                                            + "'"))
                    .containsExactly("0");
        }
    }

    @Test
    @DisplayName("Nobody records anything of a client whom they may not know of")
    void restricted() {
        var record = ClientRecord.known();
        var id = amal.startInterview(record.clientId(), REQUIRED);
        record.summary(2, false, true);
        amal.get("/v1/clients/" + record.clientId() + "/interviews?seen=client-summary:2");

        assertThat(ask(id, 2).statusCode()).isEqualTo(404);
        assertThat(calculate(id, 2, "2011-04-14", "Worse off", 1, "None").statusCode())
                .isEqualTo(404);
        assertThat(amal.get(interview(id) + "/history").statusCode()).isEqualTo(404);
        assertThat(amal.postIfMatch(interview(id) + "/fail-to-attend", 2).statusCode())
                .isEqualTo(404);
        assertThat(end(id, 2).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("An interview of a merged record is not rebooked; the survivor is named")
    void merged() {
        var record = ClientRecord.known();
        String id = amal.book(record.clientId(), Front.TODAY).path("interviewId");
        var survivor = ClientId.fresh();
        record.merged(2, survivor);
        amal.get("/v1/clients/" + record.clientId() + "/interviews?seen=client-summary:2");

        var refused =
                amal.request()
                        .header("If-Match", "\"1\"")
                        .body("{\"bookedFor\": \"2011-04-18\"}")
                        .post(interview(id) + "/rebook");

        assertThat(refused.<String>path("code")).isEqualTo("AP-501");
        assertThat(refused.<String>path("detail")).contains(survivor.toString());
    }

    @Test
    @DisplayName("Recording FTP again with the same key gives the same answer, and one doubt")
    void idempotent() {
        var id = amal.startInterview(ClientRecord.known().clientId(), REQUIRED);
        var key = UUID.randomUUID().toString();

        var first = askWith(id, key);
        var again = askWith(id, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(amal.get(interview(id)).<List<?>>path("decisionMakerQuestions")).hasSize(1);
    }

    private Response askWith(String id, String key) {
        return amal.request()
                .header("If-Match", "\"2\"")
                .header("Idempotency-Key", key)
                .body("{\"kind\": \"FTP\"}")
                .post(interview(id) + "/decision-maker-questions");
    }

    private Response ask(String id, long version) {
        return amal.request()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"kind\": \"FTP\"}")
                .post(interview(id) + "/decision-maker-questions");
    }

    private Response calculate(
            String id, long version, String on, String outcome, int pence, String notes) {
        return amal.request()
                .header("If-Match", "\"" + version + "\"")
                .body(
                        """
                        {"calculatedOn": "%s", "outcome": "%s", "weeklyPence": %d, "notes": "%s"}
                        """
                                .formatted(on, outcome, pence, notes))
                .post(interview(id) + "/in-work-benefit-calculations");
    }

    private Response end(String id, long version) {
        return amal.postIfMatch(interview(id) + "/end", version);
    }

    private void createPlan(ClientId client, String id) {
        createPlan(amal, client, id);
    }

    private static void createPlan(Front front, ClientId client, String id) {
        var created = front.post(Front.plan(client), "{\"interviewId\": \"" + id + "\"}");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    }

    private void save(ClientId client, long draft, String text) {
        save(amal, client, draft, text);
    }

    private static void save(Front front, ClientId client, long draft, String text) {
        var put = front.putDraft(client, draft, Front.draftOf(text, Front.TODAY));
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        var saved = front.save(client, draft + 1);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    }

    private static void put(Front front, ClientId client, String text) {
        int version = front.get(draft(client)).path("version");
        var put = front.putDraft(client, version, Front.draftOf(text, Front.TODAY));
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
    }

    /** Saves the plan with its first item closed today, and another one. */
    private void closeFirst(ClientId client) {
        String item = amal.get(Front.plan(client)).path("items[0].id");
        int version = amal.get(draft(client)).path("version");
        amal.putDraft(client, version, closing(item));
        var saved = amal.save(client, version + 1);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    }

    /** Purges what was closed today, as a night to come does. */
    private void purge(ClientId client) {
        purgePlan.purge(client, Front.TODAY, Stamp.ofSystem(ClientRecord.CHANGED_AT, "0"));
    }

    private void print(ClientId client) {
        var printed =
                amal.post(
                        Front.plan(client) + "/prints",
                        """
                        {"option": "All Action Items", "style": "Standard", "copies": 1}
                        """);
        assertThat(printed.statusCode()).as(printed.asString()).isEqualTo(201);
    }

    private static String closing(String item) {
        return """
        {"newItems": [{"text": "Visit the library.", "assignedTo": "Client",
                       "target": "2011-04-15"}],
         "amendedItems": [], "texts": {},
         "newReviews": [{"itemId": "%s", "text": "Both letters were sent."}],
         "closings": [{"itemId": "%s", "closedOn": "%s"}]}
        """
                .formatted(item, item, LocalDate.of(2011, 4, 15));
    }

    private static String draft(ClientId client) {
        return Front.plan(client) + "/draft";
    }

    private static String interview(String id) {
        return "/v1/interviews/" + id;
    }
}
