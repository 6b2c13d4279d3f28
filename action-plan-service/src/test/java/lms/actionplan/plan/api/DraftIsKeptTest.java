package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.actionplan.plan.purge.PurgePlan;
import lms.kit.access.Stamp;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import lms.language.value.RentOrMortgage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever others do, and whatever happens by itself, in any order: the draft says what its owner
 * typed last. The seed makes a failure come again.
 */
@QuarkusTest
@DisplayName("AP ¶120 A draft is never lost by anything but FTP or its owner")
@Source("AP ¶120, decision ADR-0053")
class DraftIsKeptTest {

    private static final int STEPS = 25;
    private static final String TYPE = "Flexible Intervention";
    private static final LocalDate CLOSED = Front.TODAY;

    private final Front amal = Front.amal();
    private final Front beth = Front.beth();
    private final ClientRecord record = ClientRecord.known();
    private final ClientId clientId = record.clientId();
    private final List<String> items = new ArrayList<>();
    private final PurgePlan purgePlan;
    private String info = "";
    private long told = 1;
    private int words;

    DraftIsKeptTest(PurgePlan purgePlan) {
        this.purgePlan = purgePlan;
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("and keeps every word while others save, discard, fail, purge and tell")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void kept(long seed) {
        begin();
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            happen(random.nextInt(10));
            assertKept();
        }
    }

    /** The only ways in which a draft ends. */
    enum End {
        DISCARDED_BY_ITS_OWNER,
        SAVED_BY_ITS_OWNER,
        FTP
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("and is gone after")
    @EnumSource
    void gone(End end) {
        begin();
        type();
        int saved = amal.get(Front.plan(clientId)).path("version");

        switch (end) {
            case DISCARDED_BY_ITS_OWNER ->
                    assertThat(amal.discardDraft(clientId, version(amal)).statusCode())
                            .isEqualTo(204);
            case SAVED_BY_ITS_OWNER -> {
                var answer = amal.save(clientId, version(amal));
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                saved++;
            }
            case FTP -> interview(amal, true);
        }

        assertThat(amal.readDraft(clientId).<List<?>>path("newItems")).isEmpty();
        assertThat(amal.get(Front.plan(clientId)).<Integer>path("version")).isEqualTo(saved);
    }

    /** A plan with an item that was closed, so that there is something to purge. */
    private void begin() {
        var id = amal.startInterview(clientId, TYPE);
        var created = amal.post(Front.plan(clientId), "{\"interviewId\": \"" + id + "\"}");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        amal.saved(clientId, DraftJson.adding("Step 0"));
        end(amal, id, 2);
        type();
    }

    private void happen(int what) {
        switch (what) {
            case 0 -> beth.saved(clientId, DraftJson.adding("Step " + ++words));
            case 1 -> {
                beth.draft(clientId, DraftJson.adding("Step " + ++words));
                assertThat(beth.discardDraft(clientId, version(beth)).statusCode()).isEqualTo(204);
            }
            case 2 -> interview(amal, false);
            case 3 -> {
                beth.draft(clientId, DraftJson.adding("Step " + ++words));
                interview(beth, true);
            }
            case 4 -> {
                record.information(++told, RentOrMortgage.RENT);
                amal.readPlan(clientId, "additional-information:" + told);
            }
            case 5 ->
                    assertThat(amal.save(clientId, version(amal) + 1).statusCode()).isEqualTo(412);
            case 6 -> closeAndPurge();
            case 7 ->
                    assertThat(
                                    amal.putDraft(
                                                    clientId,
                                                    version(amal) + 1,
                                                    DraftJson.adding("Nothing").toString())
                                            .statusCode())
                            .isEqualTo(412);
            case 8 -> misspelt();
            default -> type();
        }
    }

    /** The owner types one more item and another sentence. */
    private void type() {
        items.add("Step " + ++words);
        info = "Note " + words;
        amal.draft(clientId, DraftJson.adding(items.toArray(new String[0])).text("info", info));
    }

    /** A save that the speller refuses, of the very words that stay. */
    private void misspelt() {
        items.add("Ask for adn answer.");
        amal.draft(clientId, DraftJson.adding(items.toArray(new String[0])).text("info", info));
        assertThat(amal.save(clientId, version(amal)).statusCode()).isEqualTo(409);
    }

    /** Beth closes an item, and a night to come purges it. */
    private void closeAndPurge() {
        var item = "Step " + ++words;
        beth.saved(clientId, DraftJson.adding(item));
        String id =
                beth.get(Front.plan(clientId)).path("items.find { it.text == '" + item + "' }.id");
        var interview = beth.startInterview(clientId, TYPE);
        beth.saved(
                clientId,
                DraftJson.adding("Step " + ++words).review(id, "Done.").close(id, CLOSED));
        end(beth, interview, 2);
        purgePlan.purge(clientId, CLOSED, Stamp.ofSystem(ClientRecord.CHANGED_AT, "0"));
        assertThat(
                        beth.get(Front.plan(clientId))
                                .<String>path("items.find { it.text == '" + item + "' }?.id"))
                .isNull();
    }

    private void interview(Front front, boolean ftp) {
        var id = front.startInterview(clientId, TYPE);
        if (ftp) {
            var asked =
                    front.request()
                            .header("If-Match", "\"2\"")
                            .body("{\"kind\": \"FTP\"}")
                            .post("/v1/interviews/" + id + "/decision-maker-questions");
            assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        }
        end(front, id, ftp ? 3 : 2);
    }

    private static void end(Front front, String id, long version) {
        Response ended = front.postIfMatch("/v1/interviews/" + id + "/end", version);
        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
    }

    private long version(Front front) {
        return front.readDraft(clientId).<Integer>path("version");
    }

    private void assertKept() {
        var draft = amal.readDraft(clientId);
        assertThat(draft.<List<String>>path("newItems.text")).isEqualTo(items);
        assertThat(draft.<String>path("texts.info")).isEqualTo(info);
    }
}
