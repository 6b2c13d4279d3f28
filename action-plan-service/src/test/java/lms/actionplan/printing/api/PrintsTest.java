package lms.actionplan.printing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.actionplan.interview.PrintsOfPlan;
import lms.actionplan.plan.purge.PurgePlan;
import lms.actionplan.printing.Pages;
import lms.kit.access.Stamp;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Logs;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶73, ¶101, ¶114-118 Printing over REST")
@Source("AP ¶73, ¶101, ¶114, ¶115, ¶116, ¶118")
class PrintsTest {

    private static final String OPEN = "Open Action Items";
    private static final String EVERYTHING = "All Action Items & Reviews";

    private final Front amal = Front.amal();
    private final PrintsOfPlan prints;
    private final PurgePlan purgePlan;

    PrintsTest(PrintsOfPlan prints, PurgePlan purgePlan) {
        this.prints = prints;
        this.purgePlan = purgePlan;
    }

    @Test
    @DisplayName("A print is recorded with the version that was printed, and has a document")
    void print() {
        var clientId = saved("Ask the college when the course starts.");

        var printed = print(clientId, OPEN, "Standard", 2, "English");

        assertThat(printed.statusCode()).as(printed.asString()).isEqualTo(201);
        String printId = printed.path("printId");
        assertThat(printed.header("Location")).endsWith(prints(clientId) + "/" + printId);
        assertThat(printed.<Integer>path("planVersion")).isEqualTo(1);
        assertThat(printed.<String>path("option")).isEqualTo("Open Action Items");
        assertThat(printed.<String>path("style")).isEqualTo("Standard");
        assertThat(printed.<Integer>path("copies")).isEqualTo(2);
        assertThat(printed.<String>path("language")).isEqualTo("English");
        assertThat(printed.<String>path("printedBy.officer")).isEqualTo("amal.khan");
        assertThat(printed.<String>path("printedBy.office")).isEqualTo("LDS");
        assertThat(amal.get(prints(clientId) + "/" + printId).asString())
                .isEqualTo(printed.asString());
        assertThat(prints.isPrinted(clientId, 1)).isTrue();
        assertThat(prints.isPrinted(clientId, 2)).isFalse();
        assertThat(prints.isPrinted(ClientId.fresh(), 1)).isFalse();

        var document = amal.get(printed.path("_links.document.href"));

        assertThat(document.statusCode()).as(document.asString()).isEqualTo(200);
        assertThat(document.contentType()).isEqualTo("application/pdf");
        assertThat(document.header("Cache-Control")).isEqualTo("no-store");
        assertThat(document.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"action-plan.pdf\"");
        Pages.draw(document.asByteArray(), Path.of("target/prints"), "first");
        var pages = Pages.texts(document.asByteArray());
        assertThat(pages).hasSize(2);
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page)
                                .contains("Wren Holloway")
                                .contains("QQ 12 34 56 C")
                                .contains("Page 1 of 1")
                                .contains("Ask the college when the course starts."));
        Pages.assertAccessible(document.asByteArray());
        assertThat(amal.get(printed.path("_links.document.href")).asByteArray())
                .isEqualTo(document.asByteArray());
    }

    @Test
    @DisplayName("What is in a draft is not printed, and a plan that was never saved is refused")
    @Source("AP ¶101, decision ADR-0060")
    void onlyWhatIsSaved() {
        var neverSaved = ClientRecord.known().clientId();
        amal.createPlan(neverSaved);
        var clientId = saved("Take step 1.");
        long draftVersion = amal.get(Front.plan(clientId)).<Integer>path("draftVersion");
        amal.putDraft(clientId, draftVersion, Front.draftOf("Take step 2.", Front.TODAY));

        var refused = print(neverSaved, OPEN, "Standard", 1, null);
        var printed = print(clientId, OPEN, "Standard", 1, null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("AP-540");
        assertThat(preview(neverSaved, "Standard").<String>path("code")).isEqualTo("AP-540");
        var text = Pages.text(amal.get(printed.path("_links.document.href")).asByteArray());
        assertThat(text).contains("Take step 1.").doesNotContain("Take step 2.");
    }

    @Test
    @DisplayName("A document is that of the version printed, whatever was saved since")
    void versionPrinted() {
        var clientId = saved("Take step 1.");
        String document = print(clientId, OPEN, "Standard", 1, null).path("_links.document.href");
        var before = amal.get(document).asByteArray();

        long draftVersion = amal.get(Front.plan(clientId)).<Integer>path("draftVersion");
        save(clientId, draftVersion, "Take step 2.");

        assertThat(amal.get(document).asByteArray()).isEqualTo(before);
        assertThat(prints.isPrinted(clientId, 1)).isTrue();
        assertThat(prints.isPrinted(clientId, 2)).isFalse();
        assertThat(print(clientId, OPEN, "Standard", 1, null).<Integer>path("planVersion"))
                .isEqualTo(2);
        assertThat(prints.isPrinted(clientId, 2)).isTrue();
        assertThat(prints.isPrinted(clientId, 3)).isFalse();
    }

    @Test
    @DisplayName(
            "AP ¶60 What was purged is gone from the documents of old prints, which still print")
    @Source("AP ¶60, decision ADR-0055, decision ADR-0060")
    void purged() {
        var clientId = saved("The words that go.");
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        var before = print(clientId, EVERYTHING, "Standard", 2, null);
        amal.saved(
                clientId,
                DraftJson.adding("Take the next step.")
                        .review(item, "The review that goes.")
                        .close(item, Front.TODAY));
        var closed = print(clientId, EVERYTHING, "Standard", 1, null);
        assertThat(document(before)).contains("The words that go.");
        assertThat(document(closed)).contains("The words that go.", "The review that goes.");

        purgePlan.purge(clientId, Front.TODAY, Stamp.ofSystem(ClientRecord.CHANGED_AT, "0"));

        assertThat(document(before))
                .contains("Wren Holloway", "Version", "Page 1 of 1", "signature")
                .doesNotContain("that go");
        assertThat(document(closed))
                .contains("Wren Holloway", "Take the next step.")
                .doesNotContain("that go");
        var again = amal.get(closed.path("_links.document.href")).asByteArray();
        assertThat(amal.get(closed.path("_links.document.href")).asByteArray()).isEqualTo(again);
        Pages.assertAccessible(again);
        assertThat(amal.get(prints(clientId)).<List<Integer>>path("items.planVersion"))
                .as("that it was printed is still known")
                .containsExactly(2, 1);
        assertThat(
                        Database.column(
                                "select count(*) from plan_print p where p::text like '%%that go%%'"
                                        + " and client_id = '%s'".formatted(clientId)))
                .containsExactly("0");
    }

    @Test
    @DisplayName("Copies, option, style and language are within their limits")
    @Source("AP ¶114, ¶115")
    void limits() {
        var clientId = saved("Take step 1.");

        assertThat(print(clientId, OPEN, "Standard", 5, null).statusCode()).isEqualTo(201);
        assertThat(print(clientId, OPEN, "Standard", 6, null).<String>path("code"))
                .isEqualTo("AP-541");
        assertThat(print(clientId, OPEN, "Standard", 0, null).statusCode()).isEqualTo(400);
        assertThat(print(clientId, OPEN, "Standard", 21, null).statusCode()).isEqualTo(400);
        assertThat(print(clientId, "Everything", "Standard", 1, null).statusCode()).isEqualTo(400);
        assertThat(print(clientId, OPEN, "Other", 1, null).statusCode()).isEqualTo(400);
        assertThat(print(clientId, OPEN, "Standard", 1, "French").statusCode()).isEqualTo(400);
        assertThat(preview(clientId, "Other").statusCode()).isEqualTo(400);
        assertThat(preview(ClientId.fresh(), "Standard").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("The database keeps the same limits")
    @Source("AP ¶114, ¶115, ¶116")
    void constraints() {
        var clientId = saved("Take step 1.");
        print(clientId, OPEN, "Standard", 1, null);
        var where = " where client_id = '" + clientId + "'";

        for (var wrong :
                List.of(
                        "copies = 0",
                        "copies = 21",
                        "option = 'SOME'",
                        "style = 'OTHER'",
                        "language = 'FRENCH'",
                        "head_nino = null",
                        "head_temporary_reference = '11A11111'",
                        "plan_version = 9")) {
            assertThatThrownBy(() -> Database.execute("update plan_print set " + wrong + where))
                    .as(wrong)
                    .hasStackTraceContaining("plan_print_");
        }
    }

    @Test
    @DisplayName("Prints are listed, the latest first, each of them once")
    void listed() {
        var clientId = saved("Take step 1.");
        for (int copies = 1; copies <= 3; copies++) {
            print(clientId, OPEN, "Standard", copies, null);
        }

        var first = amal.get(prints(clientId) + "?limit=2");
        var second = amal.get(prints(clientId) + "?limit=2&after=" + first.path("next"));

        assertThat(first.<List<Integer>>path("items.copies")).containsExactly(3, 2);
        assertThat(second.<List<Integer>>path("items.copies")).containsExactly(1);
        assertThat(amal.get(prints(clientId) + "?after=bm9uZQ").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("The preview says in HTML what the paper would say, and records no print")
    void previewed() {
        var clientId = saved("Ask <b>Tom</b> & Co.");

        var preview = preview(clientId, "New Deal");

        assertThat(preview.statusCode()).as(preview.asString()).isEqualTo(200);
        assertThat(preview.contentType()).startsWith("text/html");
        assertThat(preview.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(preview.header("Cache-Control")).isEqualTo("no-store");
        assertThat(preview.asString())
                .contains("New Deal Action Plan")
                .contains("Wren Holloway")
                .contains("QQ 12 34 56 C")
                .contains("Ask &lt;b&gt;Tom&lt;/b&gt; &amp; Co.");
        assertThat(amal.get(prints(clientId)).<List<?>>path("items")).isEmpty();
        assertThat(preview(clientId, "Standard", "Welsh").asString())
                .contains("Cynllun Gweithredu");
    }

    @Test
    @DisplayName(
            "The client's preferred language is that of the paper, unless another is asked for")
    @Source("AP ¶10, decision ADR-0060")
    void preferredLanguage() {
        var clientId = ClientRecord.speaking(Language.WELSH).clientId();
        amal.createPlan(clientId);
        save(clientId, 1, "Take step 1.");

        var preferred = print(clientId, OPEN, "Standard", 1, null);
        var asked = print(clientId, OPEN, "Standard", 1, "English");

        assertThat(preferred.<String>path("language")).isEqualTo("Welsh");
        assertThat(document(preferred))
                .contains("Cynllun Gweithredu", "Rhif Yswiriant Gwladol", "Take step 1.")
                .doesNotContain("Action Plan");
        assertThat(asked.<String>path("language")).isEqualTo("English");
        assertThat(document(asked)).contains("Action Plan").doesNotContain("Cynllun");
        assertThat(preview(clientId, "Standard", null).asString()).contains("Cynllun Gweithredu");
        assertThat(print(saved("Take step 1."), OPEN, "Standard", 1, null).<String>path("language"))
                .isEqualTo("English");
    }

    @Test
    @DisplayName("Nothing of name, number or text is in the log when a plan is printed")
    @Source("AP ¶116, decision ADR-0060")
    void notInTheLog() {
        var clientId = saved("The words of the plan.");

        var said =
                Logs.during(() -> {
                    preview(clientId, "Standard");
                    var printed = print(clientId, EVERYTHING, "New Deal", 2, null);
                    assertThat(document(printed)).contains("Wren Holloway", "QQ 12 34 56 C");
                    print(clientId, EVERYTHING, "Standard", 6, null);
                });

        assertThat(String.join("\n", said))
                .doesNotContain("Wren", "Holloway", "QQ123456C", "QQ 12 34 56 C", "12 34 56")
                .doesNotContain("words of the plan");
    }

    @Test
    @DisplayName("A client whose name was not told yet cannot be printed for")
    @Source("AP ¶116, decision ADR-0060")
    void notTold() {
        var clientId = saved("Take step 1.");
        Database.execute(
                "update client set title = null, first_name = null, last_name = null,"
                        + " preferred_name = null, nino = null, temporary_reference = null,"
                        + " preferred_language = null where client_id = '"
                        + clientId
                        + "'");

        assertThat(print(clientId, OPEN, "Standard", 1, null).<String>path("code"))
                .isEqualTo("AP-542");
        assertThat(preview(clientId, "Standard").<String>path("code")).isEqualTo("AP-542");
    }

    @Test
    @DisplayName("The prints of a restricted client look like none")
    @Source("decision ADR-0043")
    void restricted() {
        var record = ClientRecord.known();
        amal.createPlan(record.clientId());
        save(record.clientId(), 1, "Take step 1.");
        var printed = print(record.clientId(), OPEN, "Standard", 1, null);
        record.summary(2, false, true);
        amal.get(Front.plan(record.clientId()) + "?seen=client-summary:2");

        assertThat(amal.get(printed.path("_links.document.href")).statusCode()).isEqualTo(404);
        assertThat(amal.get(printed.header("Location")).statusCode()).isEqualTo(404);
        assertThat(amal.get(prints(record.clientId())).statusCode()).isEqualTo(404);
        assertThat(preview(record.clientId(), "Standard").statusCode()).isEqualTo(404);
        assertThat(print(record.clientId(), OPEN, "Standard", 1, null).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("One client's print is not found under another client")
    void anothers() {
        var clientId = saved("Take step 1.");
        var other = saved("Take step 1.");
        String printId = print(clientId, OPEN, "Standard", 1, null).path("printId");

        assertThat(amal.get(prints(other) + "/" + printId).statusCode()).isEqualTo(404);
        assertThat(amal.get(prints(other) + "/" + printId + "/document").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Prints, name and number are erased with the client")
    @Source("decision ADR-0028")
    void erased() {
        var clientId = saved("Take step 1.");
        print(clientId, OPEN, "Standard", 1, null);

        Broker.sendRaw(Topics.CLIENT_SUMMARY.name(), clientId.toString(), null, Map.of());

        await().atMost(Duration.ofSeconds(10))
                .until(() -> amal.get(Front.plan(clientId)).statusCode() == 404);
        assertThat(prints.isPrinted(clientId, 1)).isFalse();
    }

    private String document(Response printed) {
        var document = amal.get(printed.path("_links.document.href"));
        assertThat(document.statusCode()).isEqualTo(200);
        return Pages.text(document.asByteArray());
    }

    private Response preview(ClientId clientId, String style) {
        return preview(clientId, style, "English");
    }

    private Response preview(ClientId clientId, String style, @Nullable String language) {
        var request =
                amal.request()
                        .queryParam("option", "Open Action Items & Reviews")
                        .queryParam("style", style);
        var asked = language == null ? request : request.queryParam("language", language);
        return asked.get(Front.plan(clientId) + "/print-preview");
    }

    private ClientId saved(String text) {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        save(clientId, 1, text);
        return clientId;
    }

    private void save(ClientId clientId, long draftVersion, String text) {
        amal.putDraft(clientId, draftVersion, Front.draftOf(text, Front.TODAY));
        var saved = amal.save(clientId, draftVersion + 1);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    }

    private Response print(
            ClientId clientId, String option, String style, int copies, @Nullable String language) {
        return amal.post(
                prints(clientId),
                """
                {"option": "%s", "style": "%s", "copies": %d%s}
                """
                        .formatted(
                                option,
                                style,
                                copies,
                                language == null ? "" : ", \"language\": \"" + language + "\""));
    }

    private static String prints(ClientId clientId) {
        return Front.plan(clientId) + "/prints";
    }
}
