package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.language.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("ADR-0041 Offices")
@Source("decision ADR-0041")
class OfficesTest {

    @Inject @All List<NightJob> jobs;

    @Test
    @DisplayName("are listed as they are open on a day, page by page, without the dummy office")
    void listed() {
        get("/v1/offices")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("LDS"))
                .body("items.code", not(hasItem("LDN")))
                .body("items.code", not(hasItem("ZZZ")));
        get("/v1/offices?on=2011-09-30").then().body("items.code", hasItem("LDN"));
        get("/v1/offices?on=2011-10-01").then().body("items.code", not(hasItem("LDN")));
        get("/v1/offices?on=2011-02-29").then().statusCode(400);

        var first = get("/v1/offices?limit=2");
        String next = first.path("next");
        var second = get("/v1/offices?limit=2&after=" + next);

        assertThat(first.<List<String>>path("items.code")).containsExactly("ABE", "BFD");
        assertThat(second.<List<String>>path("items.code")).containsExactly("CDF", "EDN");
        get("/v1/offices?after=x").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"QXQ, CR-140", "ZZZ, CR-141", "LDN, CR-143"})
    @DisplayName("that are unknown, the dummy or closed are nobody's office")
    void nobodysOffice(String office, String code) {
        var details = details();
        var id = aClient(details);
        details.put("office", office);

        var created =
                asAdviser().body(details().put("office", office).toString()).post("/v1/clients");
        var amended = put("/v1/clients/" + id, 1, details.toString());

        for (var answer : List.of(created, amended)) {
            answer.then()
                    .statusCode(422)
                    .body("code", equalTo(code))
                    .body("errors[0].pointer", equalTo("/office"));
        }
    }

    @Test
    @DisplayName(
            "that closed are shown as the one in charge now, to which the night moves their"
                    + " clients as a change of the dummy office (WP ¶6)")
    @Source("WP ¶6")
    void moved() {
        var id = aClient();
        Database.execute("update client set office = 'PUD' where client_id = '" + id + "'");

        var shown = body(get("/v1/clients/" + id));
        night(LocalDate.of(2010, 3, 31));
        var before = officeAndVersion(id);
        night(LocalDate.of(2010, 4, 1));
        var first = officeAndVersion(id);
        night(LocalDate.of(2011, 10, 1));
        night(LocalDate.of(2011, 10, 1));
        var second = officeAndVersion(id);

        assertThat(shown.get("office").textValue()).isEqualTo("LDS");
        assertThat(shown.get("version").longValue()).isEqualTo(1);
        assertThat(before).containsExactly("PUD 1");
        assertThat(first).containsExactly("LDN 2");
        assertThat(second).containsExactly("LDS 3");
        var said =
                Broker.awaitThat(
                        Topics.CLIENT_SUMMARY,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == 3);
        assertThat(said.body().get("office").textValue()).isEqualTo("LDS");
        assertThat(said.body().at("/changedBy/officer").textValue()).isEqualTo("system");
        assertThat(said.body().at("/changedBy/office").textValue()).isEqualTo("ZZZ");
        assertThat(
                        Database.column(
                                "select state ->> 'office' from history where client_id = '"
                                        + id
                                        + "' and aspect = 'client-details' order by version"))
                .containsExactly("LDS", "LDN", "LDS");
    }

    @Test
    @DisplayName("ADR-0076 the night is rehearsed beforehand, and then moves just those")
    @Source("decision ADR-0076")
    void rehearsed() {
        var id = aClient();
        Database.execute("update client set office = 'PUD' where client_id = '" + id + "'");

        assertThat(rehearsal(new Night(LocalDate.of(2010, 3, 31), true), id)).isEmpty();
        assertThat(rehearsal(new Night(LocalDate.of(2010, 4, 1), false), id))
                .containsExactly("Moved from office PUD to LDN.");
        assertThat(rehearsal(new Night(LocalDate.of(2010, 4, 2), false), id)).isEmpty();
        assertThat(rehearsal(new Night(LocalDate.of(2011, 10, 1), false), id))
                .containsExactly("Moved from office LDN to LDS.");
        assertThat(rehearsal(new Night(LocalDate.of(2011, 10, 1), true), id))
                .containsExactly("Moved from office PUD to LDS.");
        assertThat(officeAndVersion(id)).containsExactly("PUD 1");

        night(LocalDate.of(2011, 10, 1));

        assertThat(officeAndVersion(id)).containsExactly("LDS 2");
        assertThat(rehearsal(new Night(LocalDate.of(2011, 10, 1), true), id)).isEmpty();
    }

    private void night(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> job().run(day));
    }

    /** What the night would do to a client, read one by one. */
    private List<String> rehearsal(Night night, String client) {
        var told = new ArrayList<String>();
        var page = page(night, null);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(act -> act.subject().equals(client))
                    .map(Rehearsed::what)
                    .forEach(told::add);
            page = page(night, page.getLast().place());
        }
        return told;
    }

    private List<Rehearsed> page(Night night, @Nullable String after) {
        return QuarkusTransaction.requiringNew().call(() -> job().rehearse(night, after, 1));
    }

    private NightJob job() {
        return jobs.stream()
                .filter(each -> each.name().equals("move-clients-of-closed-offices"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> officeAndVersion(String id) {
        return Database.column(
                "select office || ' ' || version from client where client_id = '" + id + "'");
    }
}
