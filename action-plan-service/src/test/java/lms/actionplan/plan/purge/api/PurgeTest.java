package lms.actionplan.plan.purge.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.kit.time.Nights;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶60 Closed Action Items are purged 18 months after the date they were closed")
@Source("AP ¶60, decision ADR-0055")
class PurgeTest {

    private static final LocalDate CLOSED = LocalDate.of(2011, 4, 15);
    private static final LocalDate DUE = LocalDate.of(2012, 10, 15);

    private final Front amal = Front.amal();
    private final ClientRecord record = ClientRecord.known();
    private final ClientId clientId = record.clientId();
    private final Nights nights;

    PurgeTest(Nights nights) {
        this.nights = nights;
    }

    @Test
    @DisplayName("Not a day before; then from the plan, its history and every reader")
    void purge() {
        String item = closedItem("The words that go.");

        night(DUE.minusDays(1));
        assertThat(texts()).containsExactly("The words that go.", "Next");
        assertThat(preview(amal(), DUE)).contains(item);

        night(DUE);

        var plan = amal.get(Front.plan(clientId));
        assertThat(plan.<List<String>>path("items.text")).containsExactly("Next");
        assertThat(plan.<Integer>path("version")).isEqualTo(3);
        assertThat(plan.<String>path("changedBy.officer")).isEqualTo("system");
        assertThat(plan.<String>path("changedBy.office")).isEqualTo("ZZZ");
        assertThat(versions()).containsExactly("0", "1", "1");
        assertThat(
                        Database.column(
                                "select count(*) from saved_plan where client_id = '"
                                        + clientId
                                        + "' and document::text like '%words that go%'"))
                .containsExactly("0");
        assertThat(
                        Database.column(
                                "select count(*) from review where client_id = '" + clientId + "'"))
                .containsExactly("0");
        var told =
                Broker.awaitThat(
                                Topics.ACTION_PLAN,
                                clientId.toString(),
                                said -> said.as(ActionPlan.class).version() == 3)
                        .as(ActionPlan.class);
        assertThat(told.items()).extracting(ActionPlan.Item::text).containsExactly("Next");
        assertThat(preview(amal(), DUE)).doesNotContain(item);
    }

    @Test
    @DisplayName("Doing it again changes nothing, and nights that were missed are made up for")
    void again() {
        closedItem("Old");

        night(DUE.plusDays(3));
        assertThat(texts()).containsExactly("Next");
        Database.execute("delete from night_run where job = 'purge-closed-items'");
        night(DUE.plusDays(3));
        night(DUE.plusDays(4));

        assertThat(amal.get(Front.plan(clientId)).<Integer>path("version")).isEqualTo(3);
    }

    @Test
    @DisplayName("ADR-0076 The night is rehearsed beforehand, and then does just that")
    @Source("decision ADR-0076")
    void rehearsed() {
        closedItem("One that goes.");

        assertThat(rehearsal(DUE.minusDays(1))).isEmpty();
        assertThat(rehearsal(DUE)).containsExactly("Closed Action Items purged: 1");
        assertThat(rehearsal(DUE.plusDays(1))).isEmpty();
        assertThat(texts()).containsExactly("One that goes.", "Next");

        night(DUE);

        assertThat(texts()).containsExactly("Next");
        assertThat(rehearsal(DUE)).isEmpty();
    }

    /** What the night of the day would do to this client's plan. */
    private List<String> rehearsal(LocalDate night) {
        return Front.as("omar.dale", "ZZZ", "operator")
                .get("/v1/operations/rehearsal?limit=100&on=" + night)
                .path("items.findAll { it.subject == '" + clientId + "' }.what");
    }

    @Test
    @DisplayName("An open item stays, however old; a draft stays, and the place is free again")
    void others() {
        var hundred = DraftJson.empty();
        amal.createPlan(clientId);
        for (int i = 0; i < 100; i++) {
            hundred.item("Step " + i);
        }
        var saved = amal.saved(clientId, hundred);
        Database.execute(
                """
                insert into review select gen_random_uuid(), item_id, client_id, 1, 'Done.',
                    '2011-04-15', now(), null, 'a', 'A', 'LDS', '0' from action_item
                    where item_id = '%1$s';
                update action_item set closed_on = '2011-04-15', closed_recorded_on = '2011-04-15',
                    closed_in = created_in, closed_by = 'a', closed_by_name = 'A',
                    closed_office = 'LDS'
                    from plan where plan.client_id = action_item.client_id and item_id = '%1$s'
                """
                        .formatted(saved.<String>path("items[7].id")));
        amal.draft(clientId, DraftJson.adding("One more").text("info", "Kept."));

        night(DUE);

        assertThat(texts()).hasSize(99).contains("Step 99");
        var draft = amal.readDraft(clientId);
        assertThat(draft.<List<String>>path("newItems.text")).containsExactly("One more");
        Database.businessDate(Front.TODAY);
        var after = amal.save(clientId, draft.<Integer>path("version"));
        assertThat(after.statusCode()).as(after.asString()).isEqualTo(200);
        assertThat(after.<List<?>>path("items")).hasSize(100);
        assertThat(after.<String>path("tabs.info.text")).isEqualTo("Kept.");
    }

    @Test
    @DisplayName("The preview says no words, and shows each what they may know")
    void preview() {
        String item = closedItem("The words that stay here.");
        var tessa = Front.as("tessa.lowe", "LDS", "team-leader");
        var truro = Front.as("tom.eade", "TRU", "team-leader");
        var operator = Front.as("night.watch", "LDS", "operator");

        var seen = tessa.get("/v1/purge/action-items?on=2012-10-15&limit=100");

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.asString()).doesNotContain("words", "Khan");
        assertThat(seen.<Map<String, String>>path("items.find { it.itemId == '" + item + "' }"))
                .containsExactly(
                        Map.entry("clientId", clientId.toString()),
                        Map.entry("itemId", item),
                        Map.entry("closedOn", "2011-04-15"),
                        Map.entry("purgedOn", "2012-10-15"));
        assertThat(preview(tessa, DUE.minusDays(1))).doesNotContain(item);
        assertThat(preview(truro, DUE)).doesNotContain(item);
        assertThat(preview(operator, DUE)).contains(item);
        assertThat(Front.beth().get("/v1/purge/action-items").statusCode()).isEqualTo(403);

        record.summary(2, false, true);
        tessa.get("/v1/clients/" + clientId + "/interviews?seen=client-summary:2");
        assertThat(preview(tessa, DUE)).contains(item);
        assertThat(preview(operator, DUE)).doesNotContain(item);
    }

    @Test
    @DisplayName("The preview is read page by page")
    void pages() {
        closedItem("One");
        var olga = Front.as("olga.marsh", "LDS", "office-manager");
        var all = preview(olga, DUE);

        var first = olga.get("/v1/purge/action-items?on=2012-10-15&limit=1");
        String next = first.path("next");

        assertThat(first.<List<String>>path("items.itemId")).containsExactly(all.getFirst());
        if (all.size() > 1) {
            var second = olga.get("/v1/purge/action-items?on=2012-10-15&limit=1&after=" + next);
            assertThat(second.<List<String>>path("items.itemId")).containsExactly(all.get(1));
        }
        assertThat(olga.get("/v1/purge/action-items?on=2012-10-15&after=nonsense").statusCode())
                .isEqualTo(400);
    }

    private static Front amal() {
        return Front.as("tessa.lowe", "LDS", "team-leader");
    }

    private static List<String> preview(Front who, LocalDate on) {
        return who.get("/v1/purge/action-items?limit=100&on=" + on).path("items.itemId");
    }

    private List<String> texts() {
        return amal.get(Front.plan(clientId)).path("items.text");
    }

    private List<String> versions() {
        return Database.column(
                "select jsonb_array_length(document #> '{plan,items}') from saved_plan"
                        + " where client_id = '"
                        + clientId
                        + "' order by version");
    }

    /** An item that was closed on 15 April 2011, and another one. */
    private String closedItem(String text) {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding(text));
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        amal.saved(clientId, DraftJson.adding("Next").review(item, "Done.").close(item, CLOSED));
        return item;
    }

    private void night(LocalDate day) {
        Database.execute(
                "delete from night_run where job = 'purge-closed-items' and day >= '" + day + "'");
        nights.runUpTo(day);
    }
}
