package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶52, ¶100 Each adviser has a draft, and nobody's words are lost")
@Source("AP ¶52, ¶99, ¶100, decision ADR-0053")
class DraftsTest {

    private final Front amal = Front.amal();
    private final Front beth = Front.beth();
    private final ClientId clientId = ClientRecord.known().clientId();

    @Test
    @DisplayName("What one prepares, the other neither sees nor overwrites")
    void apart() {
        amal.createPlan(clientId);

        amal.draft(clientId, DraftJson.adding("Ask the college").text("info", "Prefers mornings."));
        beth.draft(clientId, DraftJson.adding("Ring the employer"));

        assertThat(amal.readDraft(clientId).<List<String>>path("newItems.text"))
                .containsExactly("Ask the college");
        assertThat(beth.readDraft(clientId).<List<String>>path("newItems.text"))
                .containsExactly("Ring the employer");
        assertThat(amal.get(Front.plan(clientId)).<Boolean>path("unsavedDraft")).isTrue();
        assertThat(
                        Front.as("olga.marsh", "LDS", "office-manager")
                                .readDraft(clientId)
                                .<List<?>>path("newItems"))
                .isEmpty();
    }

    @Test
    @DisplayName("Both save, and what only one of them changed is kept of each")
    void merged() {
        amal.createPlan(clientId);
        amal.saved(
                clientId,
                DraftJson.adding("First")
                        .text("info", "Prefers mornings.")
                        .text("aims", "Any work.")
                        .jobGoal("Reception")
                        .challenge("basicBelief", "Faced"));
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        amal.draft(
                clientId,
                DraftJson.of(amal.readDraft(clientId).asString())
                        .item("Ask the college")
                        .amend(item, "First and last", Front.TODAY)
                        .text("info", "Prefers evenings.")
                        .challenge("keepingTheJob", "Faced"));
        beth.draft(
                clientId,
                DraftJson.of(beth.readDraft(clientId).asString())
                        .item("Ring the employer")
                        .amend(item, "First", LocalDate.of(2011, 5, 2))
                        .text("aims", "Office work.")
                        .jobGoal("Reception in a hospital")
                        .challenge("basicBelief", "Overcome"));

        assertThat(save(amal).statusCode()).isEqualTo(200);
        assertThat(beth.readDraft(clientId).<Integer>path("basedOn")).isEqualTo(1);
        assertThat(beth.readDraft(clientId).<Integer>path("planVersion")).isEqualTo(2);
        var saved = save(beth);

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(saved.<List<String>>path("items.text"))
                .containsExactlyInAnyOrder(
                        "First and last", "Ask the college", "Ring the employer");
        assertThat(saved.<String>path("items.find { it.text == 'First and last' }.target"))
                .isEqualTo("2011-05-02");
        assertThat(saved.<String>path("tabs.info.text")).isEqualTo("Prefers evenings.");
        assertThat(saved.<String>path("tabs.aims.text")).isEqualTo("Office work.");
        assertThat(saved.<String>path("jobGoal")).isEqualTo("Reception in a hospital");
        assertThat(saved.<List<String>>path("challenges.statement"))
                .containsExactly(
                        "I can work and I know what I want to do",
                        "Even if I got a job I’d never be able to keep it on with my problems");
    }

    @Test
    @DisplayName("Where both changed the same field, the answer names it with all three values")
    void collision() {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("First").text("info", "Prefers mornings."));
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        amal.draft(
                clientId,
                DraftJson.adding("Ask the college")
                        .amend(item, "First", LocalDate.of(2011, 5, 1))
                        .text("info", "Prefers evenings."));
        beth.draft(
                clientId,
                DraftJson.adding("Ring the employer")
                        .amend(item, "First", LocalDate.of(2011, 5, 2))
                        .text("info", "Prefers nights."));
        assertThat(save(amal).statusCode()).isEqualTo(200);

        var refused = save(beth);

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.<List<Map<String, ?>>>path("errors"))
                .extracting(
                        error -> error.get("pointer"),
                        error -> error.get("code"),
                        error -> error.get("facts"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "/amendedItems/0/target",
                                "AP-401",
                                Map.of(
                                        "base", "2011-04-15",
                                        "yours", "2011-05-02",
                                        "theirs", "2011-05-01")),
                        org.assertj.core.groups.Tuple.tuple(
                                "/texts/info",
                                "AP-401",
                                Map.of(
                                        "base", "Prefers mornings.",
                                        "yours", "Prefers nights.",
                                        "theirs", "Prefers evenings.")));
        assertThat(beth.readDraft(clientId).<List<String>>path("newItems.text"))
                .containsExactly("Ring the employer");

        var settled =
                beth.saved(
                        clientId,
                        DraftJson.adding("Ring the employer")
                                .text("info", "Prefers evenings and nights.")
                                .basedOn(2));
        assertThat(settled.<String>path("tabs.info.text"))
                .isEqualTo("Prefers evenings and nights.");
        assertThat(settled.<List<String>>path("items.text"))
                .containsExactlyInAnyOrder("First", "Ask the college", "Ring the employer");
    }

    @Test
    @DisplayName("A draft survives the saves of others and is discarded by its owner only")
    void discarded() {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("First"));
        long version = amal.draft(clientId, DraftJson.adding("Ask the college"));
        beth.saved(clientId, DraftJson.adding("Ring the employer"));

        assertThat(beth.discardDraft(clientId, version).statusCode()).isEqualTo(412);
        assertThat(amal.readDraft(clientId).<List<String>>path("newItems.text"))
                .containsExactly("Ask the college");
        assertThat(amal.readDraft(clientId).<Map<String, ?>>path("_links"))
                .containsKey("discardDraft");

        assertThat(amal.discardDraft(clientId, version).statusCode()).isEqualTo(204);

        var after = amal.readDraft(clientId);
        assertThat(after.<List<?>>path("newItems")).isEmpty();
        assertThat(after.<Map<String, ?>>path("_links")).doesNotContainKey("discardDraft");
        assertThat(after.<Integer>path("version")).isGreaterThan((int) version);
        assertThat(
                        amal.putDraft(clientId, version, DraftJson.adding("Late").toString())
                                .statusCode())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("The version of a saved draft does not come again for another one")
    void noVersionTwice() {
        amal.createPlan(clientId);
        long first = amal.draft(clientId, DraftJson.adding("One"));
        assertThat(amal.save(clientId, first).statusCode()).isEqualTo(200);

        long second = amal.draft(clientId, DraftJson.adding("Two"));

        assertThat(second).isGreaterThan(first);
        assertThat(amal.save(clientId, first).statusCode()).isEqualTo(412);
        assertThat(amal.get(Front.plan(clientId)).<List<String>>path("items.text"))
                .containsExactly("One");
    }

    @Test
    @DisplayName("A draft can be based on a version the plan has had, and on no other")
    void basedOn() {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("First"));
        long version = amal.readDraft(clientId).<Integer>path("version");

        var refused =
                amal.putDraft(clientId, version, DraftJson.adding("More").basedOn(2).toString());
        var kept = amal.putDraft(clientId, version, DraftJson.adding("More").basedOn(0).toString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("AP-402");
        assertThat(kept.<Integer>path("basedOn")).isZero();
    }

    @Test
    @DisplayName("A plan is the client's for life, whatever becomes of their status")
    @Source("AP ¶4")
    void forLife() {
        var record = ClientRecord.known();
        amal.createPlan(record.clientId());
        amal.saved(record.clientId(), DraftJson.adding("First"));

        record.summary(2, true, false);
        record.summary(3, false, false);
        var after = amal.readPlan(record.clientId(), "client-summary:3");
        var again =
                amal.post(
                        Front.plan(record.clientId()),
                        "{\"interviewId\": \"" + after.path("createdIn") + "\"}");

        assertThat(after.<List<String>>path("items.text")).containsExactly("First");
        assertThat(again.<String>path("code")).isEqualTo("AP-101");
        assertThat(
                        Database.column(
                                "select count(*) from plan where client_id = '"
                                        + record.clientId()
                                        + "'"))
                .containsExactly("1");
    }

    private io.restassured.response.Response save(Front adviser) {
        return adviser.save(
                clientId, adviser.readDraft(clientId).<Integer>path("version").longValue());
    }
}
