package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import lms.language.value.RentOrMortgage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶21 Opening a plan tells what changed by itself since you last viewed it")
@Source("AP ¶21")
class OpeningsTest {

    private final Front amal = Front.amal();
    private final Front beth = Front.beth();

    @Test
    @DisplayName("A first opening tells nothing")
    void first() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        record.information(1, RentOrMortgage.RENT);

        var opened = open(beth, clientId, "additional-information:1");

        assertThat(opened.<List<?>>path("changes")).isEmpty();
        assertThat(opened.<Map<String, ?>>path("$")).doesNotContainKeys("message", "lastOpenedAt");
    }

    @Test
    @DisplayName("The next one tells field by field: old, new, when, which office, who")
    void changes() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        record.information(1, RentOrMortgage.RENT);
        amal.createPlan(clientId);
        open(beth, clientId, "additional-information:1");

        record.information(2, RentOrMortgage.MORTGAGE, ClientRecord.warehouse());
        record.summary(2, true, false);
        amal.readPlan(clientId, "client-summary:2");
        var opened = open(beth, clientId, "additional-information:2");

        assertThat(opened.<String>path("message"))
                .isEqualTo(
                        "Automatic changes have been made to this Action Plan since the last time"
                                + " you viewed it.");
        assertThat(opened.<List<String>>path("changes.field"))
                .containsExactlyInAnyOrder(
                        "Rent / Mortgage", "Job Preference", "Disabled Person (DP)");
        assertThat(opened.<Map<String, String>>path("changes.find { it.field.startsWith('Rent') }"))
                .isEqualTo(
                        Map.of(
                                "field", "Rent / Mortgage",
                                "old", "Rent",
                                "new", "Mortgage",
                                "at", "2012-04-16T09:20:05.880Z",
                                "office", "TRU",
                                "officer", "B Rowe"));
        assertThat(opened.<Map<String, String>>path("changes.find { it.field.startsWith('Job') }"))
                .doesNotContainKey("old")
                .containsEntry("new", "Warehouse operative (SOC 9260)");
    }

    @Test
    @DisplayName("A child's birthday changes a plan by itself")
    @Source("AP ¶21, ¶90")
    void birthday() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        record.childcareBarriers(1, 9, 4);
        amal.createPlan(clientId);
        open(beth, clientId, "childcare-barriers:1");

        record.childcareBarriers(2, 9, 5);
        var opened = open(beth, clientId, "childcare-barriers:2");

        assertThat(opened.<List<String>>path("changes.field")).containsExactly("Children's ages");
        assertThat(opened.<List<String>>path("changes.old")).containsExactly("9, 4");
        assertThat(opened.<List<String>>path("changes.new")).containsExactly("9, 5");
    }

    @Test
    @DisplayName("What was told once is not told again, and each adviser is told on their own")
    void eachOnTheirOwn() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        record.information(1, RentOrMortgage.RENT);
        amal.createPlan(clientId);
        open(amal, clientId, "additional-information:1");
        open(beth, clientId, "additional-information:1");
        record.information(2, RentOrMortgage.MORTGAGE);

        assertThat(open(amal, clientId, "additional-information:2").<List<?>>path("changes"))
                .hasSize(1);
        assertThat(open(amal, clientId, "additional-information:2").<List<?>>path("changes"))
                .isEmpty();
        assertThat(open(beth, clientId, "additional-information:2").<List<?>>path("changes"))
                .hasSize(1);
    }

    @Test
    @DisplayName("Creating a plan counts as opening it, and reading it does not")
    void creatingCounts() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);

        record.information(1, RentOrMortgage.NOT_KNOWN);
        amal.readPlan(clientId, "additional-information:1");
        var opened = open(amal, clientId, "additional-information:1");

        assertThat(opened.<List<String>>path("changes.field"))
                .containsExactlyInAnyOrder(
                        "Council Tax",
                        "Dependants",
                        "Driving licence",
                        "Full or part-time work",
                        "Last two jobs");
    }

    @Test
    @DisplayName("A manager may open it too; without a plan there is nothing to open")
    void others() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        var without = ClientRecord.known().clientId();

        assertThat(
                        Front.as("olga.marsh", "LDS", "office-manager")
                                .post(Front.plan(clientId) + "/openings", null)
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        amal.post(Front.plan(without) + "/openings?seen=client-summary:1", null)
                                .statusCode())
                .isEqualTo(404);
    }

    private static Response open(Front front, ClientId clientId, String seen) {
        var opened = front.post(Front.plan(clientId) + "/openings?seen=" + seen, null);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(200);
        return opened;
    }
}
