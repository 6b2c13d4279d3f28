package lms.actionplan.printing.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.actionplan.interview.PrintsOfPlan;
import lms.actionplan.printing.Pages;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶73, ¶101, ¶114-118 Printing over REST")
@Source("AP ¶73, ¶101, ¶114, ¶115, ¶116, ¶118")
class PrintsTest {

    private static final String OPEN = "Open Action Items";

    private final Front amal = Front.amal();
    private final PrintsOfPlan prints;

    PrintsTest(PrintsOfPlan prints) {
        this.prints = prints;
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
