package lms.actionplan.plan.legacy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.value.ClientId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶97, ¶108 Plans from before LMS Release 24 over REST")
@Source("AP ¶97, ¶108, decision ADR-0056")
class LegacyTest {

    private static final String BOTH =
            """
            {"agreedActions": "To ask for a \\"fork-lift\\" course.", "reviewProgress": "Has asked."}
            """;

    private final Front amal = Front.amal();
    private final Front operator = Front.as("migration", "LDS", "operator");
    private final ClientRecord record = ClientRecord.known();
    private final ClientId clientId = record.clientId();

    @Test
    @DisplayName("A client without a plan has the old one from then on, and others are told")
    void begin() {
        var brought = bringIn(operator, BOTH);

        assertThat(brought.statusCode()).as(brought.asString()).isEqualTo(201);
        assertThat(brought.<Boolean>path("whole")).isTrue();
        assertThat(brought.header("Location")).endsWith(Front.plan(clientId) + "/legacy");
        var plan = amal.get(Front.plan(clientId));
        assertThat(plan.<Integer>path("version")).isEqualTo(1);
        assertThat(plan.<Map<String, ?>>path("")).doesNotContainKey("createdIn");
        assertThat(plan.<String>path("tabs.info.text"))
                .isEqualTo(
                        "Agreed Actions: To ask for a 'fork-lift' course.\n"
                                + "Review Progress: Has asked.");
        var told = Broker.await1(Topics.ACTION_PLAN, clientId.toString()).as(ActionPlan.class);
        assertThat(told.texts().info()).startsWith("Agreed Actions: ");
        var kept = amal.get(Front.plan(clientId) + "/legacy");
        assertThat(kept.<String>path("agreedActions"))
                .isEqualTo("To ask for a \"fork-lift\" course.");
        var second =
                amal.post(
                        Front.plan(clientId),
                        "{\"interviewId\": \"" + amal.startInterview(clientId) + "\"}");
        assertThat(second.<String>path("code")).isEqualTo("AP-101");
        assertThat(
                        amal.saved(
                                        clientId,
                                        DraftJson.of(amal.readDraft(clientId).asString())
                                                .item("New"))
                                .<List<String>>path("items.text"))
                .containsExactly("New");
    }

    @Test
    @DisplayName("Where the Info text is too full, the whole is kept beside the plan")
    void tooLong() {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("First").text("info", "work ".repeat(392).strip()));
        amal.draft(clientId, DraftJson.adding("Second").text("info", "work ".repeat(392).strip()));

        var brought = bringIn(operator, BOTH);

        assertThat(brought.<Boolean>path("whole")).isFalse();
        var info = amal.get(Front.plan(clientId)).<String>path("tabs.info.text");
        assertThat(info).endsWith("\n\nAgreed Actions: To ask for a […]").hasSizeLessThan(2001);
        assertThat(amal.get(Front.plan(clientId) + "/legacy").<String>path("reviewProgress"))
                .isEqualTo("Has asked.");
        var saved =
                amal.save(clientId, amal.readDraft(clientId).<Integer>path("version").longValue());
        assertThat(saved.<String>path("tabs.info.text")).isEqualTo(info);
    }

    @Test
    @DisplayName("Once for each client, by operators and managers, and for nobody unknown")
    void once() {
        assertThat(bringIn(operator, "{\"agreedActions\": \" \"}").<String>path("code"))
                .isEqualTo("AP-251");
        assertThat(bringIn(Front.as("olga.marsh", "LDS", "office-manager"), BOTH).statusCode())
                .isEqualTo(201);

        var again = bringIn(operator, BOTH);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("code")).isEqualTo("AP-250");
        assertThat(bringIn(amal, BOTH).statusCode()).isEqualTo(403);
        assertThat(operator.post(Front.plan(ClientId.fresh()) + "/legacy", BOTH).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("All of it is erased with the client, reviews and drafts included")
    @Source("decision ADR-0028")
    void erased() {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("First"));
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        amal.saved(clientId, DraftJson.adding("Second").review(item, "Done."));
        amal.draft(clientId, DraftJson.adding("Third"));
        bringIn(operator, BOTH);

        Broker.erase(Topics.CLIENT_SUMMARY, clientId.toString());

        for (var table :
                List.of("plan", "action_item", "review", "draft", "saved_plan", "legacy_plan")) {
            Awaitility.await(table)
                    .untilAsserted(() ->
                            assertThat(
                                            Database.column(
                                                    "select count(*) from "
                                                            + table
                                                            + " where client_id = '"
                                                            + clientId
                                                            + "'"))
                                    .containsExactly("0"));
        }
    }

    private io.restassured.response.Response bringIn(Front who, String body) {
        return who.post(Front.plan(clientId) + "/legacy?seen=client-summary:1", body);
    }
}
