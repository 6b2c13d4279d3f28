package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶8 The areas, their provisions and the market shares in force")
@Source("WP ¶8, decision ADR-0081")
class MarketSharesListTest {

    @BeforeEach
    void today() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("today: 18 areas with 40 contracts, equal shares, for all nine payment groups")
    void inForce() {
        var shares = list("");

        assertThat(shares.path("on").asText()).isEqualTo("2012-05-01");
        assertThat(shares.path("areas"))
                .extracting(area -> area.path("area").asText())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 18).mapToObj(number -> "CPA " + number).toList());
        for (var area : shares.path("areas")) {
            var groups = new ArrayList<Integer>();
            area.path("shares")
                    .forEach(row ->
                            row.path("paymentGroups").forEach(each -> groups.add(each.asInt())));
            assertThat(groups).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
        assertThat(
                        shares.path("areas").findValues("weight").stream()
                                .filter(weight -> weight.asInt() == 1))
                .hasSize(40);
        assertThat(area(shares, "CPA 16").path("shares"))
                .isEqualTo(
                        json(
                                """
                                [
                                  {
                                    "paymentGroups": [1, 2, 3, 4, 5, 6, 7, 8, 9],
                                    "from": "2011-06-01",
                                    "source": "ADR-0012: equal shares at the start",
                                    "contracts": [
                                      {
                                        "provider": "calder-futures",
                                        "name": "Calder Futures",
                                        "provision": "Work Programme, CPA 16 West Yorkshire, Calder Futures",
                                        "weight": 1,
                                        "listedWeight": 1,
                                        "percent": 50.00
                                      },
                                      {
                                        "provider": "aire-works",
                                        "name": "Aire Works",
                                        "provision": "Work Programme, CPA 16 West Yorkshire, Aire Works",
                                        "weight": 1,
                                        "listedWeight": 1,
                                        "percent": 50.00
                                      }
                                    ]
                                  }
                                ]
                                """));
    }

    @Test
    @DisplayName("of another day: a shift of some payment groups, and a contract that is closed")
    void anotherDay() {
        var before = list("?on=2015-02-28");
        var after = list("?on=2015-03-01");

        assertThat(area(before, "CPA 2").path("shares")).hasSize(1);
        var shifted = area(after, "CPA 2").path("shares");
        assertThat(shifted).hasSize(2);
        assertThat(shifted.path(0).path("paymentGroups")).isEqualTo(json("[1, 2]"));
        assertThat(shifted.path(0).path("from").asText()).isEqualTo("2015-03-01");
        assertThat(shifted.path(0).findValuesAsText("percent")).containsExactly("45.0", "55.0");
        assertThat(shifted.path(1).path("paymentGroups")).isEqualTo(json("[3, 4, 5, 6, 7, 8, 9]"));
        assertThat(area(before, "CPA 18").findValues("closedToReferralsFrom")).isEmpty();
        var closed = area(after, "CPA 18").path("shares").path(0).path("contracts").path(1);
        assertThat(closed.path("weight").asInt()).isZero();
        assertThat(closed.path("listedWeight").asInt()).isZero();
        assertThat(closed.path("closedToReferralsFrom").asText()).isEqualTo("2015-03-01");
    }

    @Test
    @DisplayName("before the Work Programme there are none")
    void before() {
        assertThat(list("?on=2011-05-31").path("areas"))
                .allSatisfy(area -> assertThat(area.path("shares")).isEmpty());
    }

    @Test
    @DisplayName("for advisers, their managers and operators; not for providers or report readers")
    void roles() {
        for (var role : new String[] {"adviser", "team-leader", "office-manager", "operator"}) {
            as(token(role)).get("/v1/market-shares").then().statusCode(200);
        }
        for (var role : new String[] {"report-reader", "provider"}) {
            as(token(role)).get("/v1/market-shares").then().statusCode(403);
        }
    }

    private static String token(String role) {
        return Tokens.of("somebody").office("LDS").roles(role).sign();
    }

    private static JsonNode list(String query) {
        return json(
                as(Tokens.adviser())
                        .get("/v1/market-shares" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static JsonNode area(JsonNode shares, String code) {
        return StreamSupport.stream(shares.path("areas").spliterator(), false)
                .filter(area -> area.path("area").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
