package lms.actionplan.history.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶14, ¶51, ¶52 The history of a plan over REST")
@Source("AP ¶14, ¶51, ¶52, decision ADR-0062")
class HistoryTest {

    private final Front amal = Front.amal();

    @Test
    @DisplayName("Every version says when, who, which office and in which interview")
    void versions() {
        var clientId = saved(3);

        var all = amal.get(versions(clientId));

        assertThat(all.statusCode()).as(all.asString()).isEqualTo(200);
        assertThat(all.<List<Integer>>path("items.version")).containsExactly(3, 2, 1);
        assertThat(all.<List<String>>path("items.savedBy.officer")).containsOnly("amal.khan");
        assertThat(all.<List<String>>path("items.savedBy.office")).containsOnly("LDS");
        assertThat(all.<List<String>>path("items.savedIn")).doesNotContainNull().hasSize(3);
        assertThat(all.<String>path("items[0].savedBy.at")).isNotBlank();
    }

    @Test
    @DisplayName("Versions are paged, each of them once")
    void paged() {
        var clientId = saved(3);

        var first = amal.get(versions(clientId) + "?limit=2");
        String next = first.path("next");
        var second = amal.get(versions(clientId) + "?limit=2&after=" + next);

        assertThat(first.<List<Integer>>path("items.version")).containsExactly(3, 2);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.<List<Integer>>path("items.version")).containsExactly(1);
        assertThat(amal.get(versions(clientId) + "?after=bm9uZQ").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("A version is the plan as it was saved then")
    void version() {
        var clientId = saved(2);

        var first = amal.get(versions(clientId) + "/1");
        var second = amal.get(versions(clientId) + "/2");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.<List<String>>path("items.text")).containsExactly("Take step 1.");
        assertThat(second.<List<String>>path("items.text"))
                .containsExactly("Take step 1.", "Take step 2.");
        assertThat(second.<String>path("tabs.info")).isEqualTo("Said with step 2.");
        assertThat(amal.get(versions(clientId) + "/3").statusCode()).isEqualTo(404);
        assertThat(amal.get(versions(clientId) + "/0").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Changes are told to the adviser and to the client, since any earlier version")
    void changes() {
        var clientId = saved(3);

        var last = amal.get(versions(clientId) + "/3/changes");
        var client = amal.get(versions(clientId) + "/3/changes?since=1&for=client");
        var welsh = amal.get(versions(clientId) + "/3/changes?since=2&for=client&language=Welsh");
        var all = amal.get(versions(clientId) + "/3/changes?since=0");

        assertThat(last.<Integer>path("since")).isEqualTo(2);
        assertThat(last.<List<String>>path("changes.words"))
                .containsExactly(
                        "Action Item added: ‘Take step 3.’ Assigned to Client, target date 15"
                                + " April 2011.",
                        "Info: ‘Said with step 2.’ is now ‘Said with step 3.’");
        assertThat(client.<List<String>>path("changes.words"))
                .containsExactly(
                        "You agreed a new step: Take step 2 by 15 April 2011.",
                        "You agreed a new step: Take step 3 by 15 April 2011.",
                        "Your plan now says about other things: Said with step 3.");
        assertThat(welsh.<String>path("language")).isEqualTo("cy");
        assertThat(welsh.<String>path("changes[0].words"))
                .isEqualTo("Fe wnaethoch gytuno ar gam newydd: Take step 3 erbyn 15 Ebrill 2011.");
        assertThat(all.<List<String>>path("changes.about"))
                .startsWith("Action Item", "Action Item", "Action Item", "Info");
        assertThat(amal.get(versions(clientId) + "/3/changes?since=3").<List<?>>path("changes"))
                .isEmpty();
    }

    @Test
    @DisplayName("AP ¶89 A calculation is told when it became permanent; plans of old have none")
    @Source("AP ¶78, ¶89")
    void calculations() {
        var clientId = ClientRecord.known().clientId();
        String interview = amal.startInterview(clientId);
        amal.post(Front.plan(clientId), "{\"interviewId\": \"" + interview + "\"}");
        amal.saved(clientId, DraftJson.adding("Take step 1."));
        amal.request()
                .header("If-Match", "\"2\"")
                .body(
                        """
                        {"calculatedOn": "2011-04-14", "outcome": "Better off",
                         "weeklyPence": 4205, "notes": "With tax credits."}
                        """)
                .post("/v1/interviews/" + interview + "/in-work-benefit-calculations");
        amal.saved(clientId, DraftJson.adding("Take step 2."));
        Database.execute(
                "update saved_plan set document = document #- '{permanent,calculations}'"
                        + " where version = 1 and client_id = '"
                        + clientId
                        + "'");

        var first = amal.get(versions(clientId) + "/1");
        var changes = amal.get(versions(clientId) + "/2/changes");

        var tab = "tabs.personalCircumstances.inWorkBenefitCalculations";
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.<List<?>>path(tab)).isEmpty();
        assertThat(amal.get(versions(clientId) + "/2").<List<Integer>>path(tab + ".weeklyPence"))
                .containsExactly(4205);
        assertThat(changes.<String>path("changes[1].about"))
                .isEqualTo("In Work Benefit Calculation");
        assertThat(changes.<String>path("changes[1].words"))
                .isEqualTo(
                        "In Work Benefit Calculation added: ‘Better off by £42.05 a week, 14 April"
                                + " 2011, With tax credits.’");
    }

    @Test
    @DisplayName("What cannot be compared is refused")
    void refused() {
        var clientId = saved(1);

        var backwards = amal.get(versions(clientId) + "/1/changes?since=2");

        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.<String>path("code")).isEqualTo("AP-570");
        assertThat(amal.get(versions(clientId) + "/1/changes?since=-1").statusCode())
                .isEqualTo(400);
        assertThat(amal.get(versions(clientId) + "/1/changes?for=anyone").statusCode())
                .isEqualTo(400);
        assertThat(amal.get(versions(ClientId.fresh())).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("The history of a restricted client looks like none")
    @Source("decision ADR-0043")
    void restricted() {
        var record = ClientRecord.known();
        save(record.clientId(), 1);
        record.summary(2, false, true);
        amal.get(Front.plan(record.clientId()) + "?seen=client-summary:2");

        assertThat(amal.get(versions(record.clientId())).statusCode()).isEqualTo(404);
        assertThat(amal.get(versions(record.clientId()) + "/1").statusCode()).isEqualTo(404);
        assertThat(amal.get(versions(record.clientId()) + "/1/changes").statusCode())
                .isEqualTo(404);
    }

    private ClientId saved(int times) {
        var clientId = ClientRecord.known().clientId();
        save(clientId, times);
        return clientId;
    }

    private void save(ClientId clientId, int times) {
        amal.createPlan(clientId);
        IntStream.rangeClosed(1, times)
                .forEach(time -> {
                    Integer draft = amal.get(Front.plan(clientId)).path("draftVersion");
                    amal.putDraft(
                            clientId,
                            draft,
                            Front.draftOf(
                                    "Take step " + time + ".",
                                    Front.TODAY,
                                    "{\"info\": \"Said with step " + time + ".\"}"));
                    var saved = amal.save(clientId, draft + 1);
                    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
                });
    }

    private static String versions(ClientId clientId) {
        return Front.plan(clientId) + "/versions";
    }
}
