package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.value.ClientId;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶53, ¶74, ¶99 Action Plans over REST")
@Source("AP ¶53, ¶61, ¶74, ¶99")
class PlansTest {

    private final Front amal = Front.amal();
    private final EntityManagerFactory entities;

    PlansTest(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Test
    @DisplayName("A plan is created in an open interview, empty and never saved")
    void create() {
        var clientId = ClientRecord.known().clientId();

        var created = amal.createPlan(clientId);

        assertThat(created.header("Location")).endsWith(Front.plan(clientId));
        assertThat(created.<Integer>path("version")).isZero();
        assertThat(created.<Integer>path("draftVersion")).isEqualTo(1);
        assertThat(created.<List<?>>path("items")).isEmpty();
        assertThat(created.<Map<String, ?>>path("_links"))
                .containsOnlyKeys("open", "draft", "changeDraft", "save", "need");
        assertThat(amal.get(Front.plan(clientId)).asString()).isEqualTo(created.asString());
    }

    @Test
    @DisplayName("A second plan is refused, and so is one outside an interview")
    void refused() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        var other = ClientRecord.known().clientId();
        String booked = amal.book(other, Front.TODAY).path("interviewId");

        var second = amal.post(Front.plan(clientId), interview(UUID.randomUUID().toString()));
        var outside = amal.post(Front.plan(other), interview(booked));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<List<String>>path("errors.code")).containsExactly("AP-101", "AP-102");
        assertThat(outside.statusCode()).isEqualTo(409);
        assertThat(outside.<String>path("code")).isEqualTo("AP-102");
        assertThat(outside.<String>path("detail"))
                .isEqualTo("An Action Plan should only be created during an interview.");
        assertThat(amal.get(Front.plan(other)).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("A draft is kept whatever it says, and is not in the plan")
    void draft() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);

        var put =
                amal.putDraft(
                        clientId,
                        1,
                        """
                        {"newItems": [{"text": "Say \\"yes\\""}, {}],
                         "amendedItems": [], "texts": {"aims": "Any"}}
                        """);

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo("\"2\"");
        var read = amal.get(Front.plan(clientId) + "/draft");
        assertThat(read.asString()).isEqualTo(put.asString());
        assertThat(read.<List<String>>path("newItems.text")).containsExactly("Say \"yes\"", null);
        var plan = amal.get(Front.plan(clientId));
        assertThat(plan.<List<?>>path("items")).isEmpty();
        assertThat(plan.<String>path("tabs.aims.text")).isNull();
    }

    @Test
    @DisplayName("The same draft again changes nothing; one based on an old version is refused")
    void draftVersions() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        var body = Front.draftOf("Attend the meeting.", Front.TODAY);

        assertThat(amal.putDraft(clientId, 1, body).header("ETag")).isEqualTo("\"2\"");
        assertThat(amal.putDraft(clientId, 2, body).header("ETag")).isEqualTo("\"2\"");
        assertThat(amal.putDraft(clientId, 1, body).statusCode()).isEqualTo(412);
    }

    @Test
    @DisplayName("A save makes the draft permanent, starts a new draft and tells the others")
    void save() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.putDraft(
                clientId,
                1,
                """
                {"newItems": [
                   {"text": " Attend meeting with training provider on 26 April 2011 to discuss suitability. ",
                    "assignedTo": "Client", "target": "2011-04-30"},
                   {"text": "Identify suitable childcare provision available locally and costs.",
                    "assignedTo": "PA", "target": "2011-04-29"}],
                 "amendedItems": [],
                 "texts": {"info": "Prefers mornings.", "aims": " "}}
                """);

        var saved = amal.save(clientId, 2);

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(saved.<Integer>path("version")).isEqualTo(1);
        assertThat(saved.<Integer>path("draftVersion")).isEqualTo(3);
        assertThat(saved.<List<String>>path("items.target"))
                .containsExactly("2011-04-29", "2011-04-30");
        assertThat(saved.<List<String>>path("items.firstWords"))
                .containsExactly(
                        "Identify suitable childcare provision available locally and costs.",
                        "Attend meeting with training provider on 26 April…");
        assertThat(saved.<List<String>>path("items.createdOn"))
                .containsExactly("2011-04-15", "2011-04-15");
        assertThat(saved.<String>path("items[0].createdBy")).isEqualTo("A Khan");
        assertThat(saved.<String>path("items[0].assignedTo")).isEqualTo("PA");
        assertThat(saved.<String>path("tabs.info.text")).isEqualTo("Prefers mornings.");
        assertThat(saved.<String>path("tabs.aims.text")).isNull();

        var draft = amal.get(Front.plan(clientId) + "/draft");
        assertThat(draft.header("ETag")).isEqualTo("\"3\"");
        assertThat(draft.<List<?>>path("newItems")).isEmpty();
        assertThat(draft.<Map<String, String>>path("texts"))
                .containsExactly(Map.entry("info", "Prefers mornings."));

        var told = Broker.await1(Topics.ACTION_PLAN, clientId.toString()).as(ActionPlan.class);
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.items())
                .extracting(ActionPlan.Item::target)
                .containsExactly(LocalDate.of(2011, 4, 29), LocalDate.of(2011, 4, 30));
        assertThat(told.texts().info()).isEqualTo("Prefers mornings.");
        assertThat(told.changedBy().office().value()).isEqualTo("LDS");
    }

    @Test
    @DisplayName("A refused save lists every field and rule at once, and changes nothing")
    @Source("AP ¶74")
    void refusedSave() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.putDraft(
                clientId,
                1,
                """
                {"newItems": [{"assignedTo": "Client", "target": "2011-04-14"},
                              {"text": "Read “Work”", "assignedTo": "PA", "target": "2011-10-16"}],
                 "amendedItems": [], "texts": {}}
                """);

        var refused = amal.save(clientId, 2);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code"))
                .containsExactly("AP-202", "AP-203", "AP-206", "AP-204");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly(
                        "/newItems/0/text",
                        "/newItems/0/target",
                        "/newItems/1/text",
                        "/newItems/1/target");
        assertThat(amal.get(Front.plan(clientId)).<Integer>path("version")).isZero();
        assertThat(amal.get(Front.plan(clientId) + "/draft").header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    @DisplayName("A save without a new Action Item is refused, also when something was amended")
    @Source("AP ¶53, ¶60")
    void newItemDemanded() {
        var clientId = saved("Attend the meeting.");
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        amal.putDraft(
                clientId,
                3,
                """
                {"newItems": [], "texts": {},
                 "amendedItems": [{"id": "%s", "text": "Attend both meetings.",
                                   "assignedTo": "PA", "target": "2011-04-20"}]}
                """
                        .formatted(item));

        var refused = amal.save(clientId, 4);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("AP-201");
    }

    @Test
    @DisplayName("An amended item keeps who created it and when; every saved version is kept whole")
    @Source("AP ¶67")
    void amend() {
        var clientId = saved("Attend the meeting.");
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        Database.businessDate(LocalDate.of(2011, 5, 20));
        var beth = Front.beth();
        beth.putDraft(
                clientId,
                3,
                """
                {"newItems": [{"text": "Write down what was said.", "assignedTo": "PA",
                               "target": "2011-05-20"}],
                 "amendedItems": [{"id": "%s", "text": "Attend both meetings.",
                                   "assignedTo": "Client", "target": "2011-04-15"}],
                 "texts": {}}
                """
                        .formatted(item));

        var saved = beth.save(clientId, 4);

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(saved.<List<String>>path("items.text"))
                .containsExactly("Attend both meetings.", "Write down what was said.");
        assertThat(saved.<List<String>>path("items.createdBy")).containsExactly("A Khan", "B Rowe");
        assertThat(saved.<List<String>>path("items.createdOn"))
                .containsExactly("2011-04-15", "2011-05-20");
        assertThat(
                        Database.column(
                                "select document #>> '{plan,items,0,text}' from saved_plan"
                                        + " where client_id = '"
                                        + clientId
                                        + "' order by version"))
                .containsExactly("Attend the meeting.", "Attend both meetings.");
    }

    @Test
    @DisplayName("A plan of 100 items takes no more, and is read with a few queries")
    @Source("AP ¶22, ¶60")
    void hundredItems() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.putDraft(clientId, 1, draftOf(100));
        assertThat(amal.save(clientId, 2).<List<?>>path("items")).hasSize(100);
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();

        statistics.clear();
        var read = amal.get(Front.plan(clientId));
        long queries = statistics.getPrepareStatementCount();

        assertThat(read.<List<?>>path("items")).hasSize(100);
        assertThat(queries).isLessThanOrEqualTo(10);
        amal.putDraft(clientId, 3, draftOf(1));
        var refused = amal.save(clientId, 4);
        assertThat(refused.<String>path("code")).isEqualTo("AP-205");
        assertThat(refused.<String>path("detail"))
                .isEqualTo("Up to 100 Action Items can be recorded against each Action Plan.");
    }

    @Test
    @DisplayName("A repeated save with the same Idempotency-Key gives the first answer again")
    void retriedSave() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.putDraft(clientId, 1, Front.draftOf("Attend the meeting.", Front.TODAY));
        var key = UUID.randomUUID().toString();

        var first = retriable(clientId, key);
        var again = retriable(clientId, key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(amal.get(Front.plan(clientId)).<List<?>>path("items")).hasSize(1);
    }

    @Test
    @DisplayName("Each tab has a text box for what the record does not say")
    @Source("AP ¶56, ¶79, ¶85, ¶86, ¶97, ¶98")
    void textBoxes() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.putDraft(
                clientId,
                1,
                """
                {"newItems": [{"text": "Attend the meeting.", "assignedTo": "Client",
                               "target": "%s"}],
                 "amendedItems": [],
                 "texts": {"aims": "Would like to work outdoors.",
                           "employmentHistory": "Helped a neighbour for two summers.",
                           "personalCircumstances": "Cares for an aunt on Fridays.",
                           "qualifications": "Learns quickly by watching.",
                           "info": "Comes by bus."}}
                """
                        .formatted(Front.TODAY));
        amal.save(clientId, 2);

        var saved = amal.get(Front.plan(clientId));

        assertThat(saved.<String>path("tabs.aims.text")).isEqualTo("Would like to work outdoors.");
        assertThat(saved.<String>path("tabs.employmentHistory.text"))
                .isEqualTo("Helped a neighbour for two summers.");
        assertThat(saved.<String>path("tabs.personalCircumstances.text"))
                .isEqualTo("Cares for an aunt on Fridays.");
        assertThat(saved.<String>path("tabs.qualifications.text"))
                .isEqualTo("Learns quickly by watching.");
        assertThat(saved.<String>path("tabs.info.text")).isEqualTo("Comes by bus.");
    }

    @Test
    @DisplayName("Nothing drawn from the record can be changed through the plan")
    @Source("AP ¶55, ¶77, ¶83, ¶91, ¶96")
    void notThroughThePlan() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);

        var refused =
                amal.putDraft(
                        clientId,
                        1,
                        """
                        {"newItems": [], "amendedItems": [], "texts": {},
                         "tabs": {"aims": {"permanent": {"jobPreferences": []}}}}
                        """);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("code")).isEqualTo("LMS-402");
    }

    @Test
    @DisplayName("A manager reads plan and draft, and is offered and allowed no change")
    void manager() {
        var clientId = saved("Attend the meeting.");
        var olga = Front.as("olga.marsh", "LDS", "office-manager");

        var read = olga.get(Front.plan(clientId));

        assertThat(read.<Map<String, ?>>path("_links")).containsOnlyKeys("open", "draft", "need");
        assertThat(olga.get(Front.plan(clientId) + "/draft").statusCode()).isEqualTo(200);
        assertThat(olga.save(clientId, 3).statusCode()).isEqualTo(403);
        assertThat(olga.putDraft(clientId, 3, draftOf(1)).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("The database itself keeps the limits")
    void constraints() {
        var clientId = saved("Attend the meeting.");
        amal.putDraft(clientId, 3, draftOf(1));

        for (var fault :
                List.of(
                        "update action_item set position = 101",
                        "update action_item set text = 'a “quote”'",
                        "update action_item set target = created_on - 1",
                        "update plan set employment_history = repeat('x', 751)",
                        "update plan set info = 'a \" b'",
                        "update draft set version = 0")) {
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(() ->
                                    Database.execute(
                                            fault + " where client_id = '" + clientId + "'")))
                    .as(fault)
                    .hasRootCauseInstanceOf(java.sql.SQLException.class)
                    .hasStackTraceContaining("check constraint");
        }
    }

    private ClientId saved(String text) {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.putDraft(clientId, 1, Front.draftOf(text, Front.TODAY));
        assertThat(amal.save(clientId, 2).statusCode()).isEqualTo(200);
        return clientId;
    }

    private Response retriable(ClientId clientId, String key) {
        return amal.request()
                .header("If-Match", "\"2\"")
                .header("Idempotency-Key", key)
                .post(Front.plan(clientId) + "/save");
    }

    private static String draftOf(int items) {
        return IntStream.range(0, items)
                .mapToObj(i ->
                        "{\"text\": \"Step %d\", \"assignedTo\": \"PA\", \"target\": \"%s\"}"
                                .formatted(i, Front.TODAY.plusDays(i)))
                .collect(
                        Collectors.joining(
                                ", ",
                                "{\"newItems\": [",
                                "], \"amendedItems\": [], \"texts\": {}}"));
    }

    private static String interview(String id) {
        return "{\"interviewId\": \"" + id + "\"}";
    }
}
