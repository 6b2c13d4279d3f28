package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("WP ¶8 The dry run of a share shift")
@Source("WP ¶8, decision ADR-0082")
class ShareShiftTest {

    private static final List<String> LEDGER =
            List.of("allocation", "allocation_candidate", "referral", "outbox");

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("tells the shares before and after, and where the past draws would have gone")
    void tellsBoth() {
        int earlier = past(45, 55, 1).getInt("referrals");
        for (int i = 0; i < 4; i++) {
            readyOnFirstOfMay().refer().then().statusCode(201);
        }

        var shift = past(45, 55, 1);

        assertThat(shift.getInt("referrals")).isEqualTo(earlier + 4);
        assertThat(shift.getString("since")).isEqualTo("2012-05-01");
        assertThat(shift.getString("until")).isEqualTo("2012-05-01");
        assertThat(shift.getList("providers.provider"))
                .isEqualTo(List.of("calder-futures", "aire-works"));
        assertThat(shift.getList("providers.name"))
                .isEqualTo(List.of("Calder Futures", "Aire Works"));
        assertThat(shift.getList("providers.weightBefore")).isEqualTo(List.of(1, 1));
        assertThat(shift.getList("providers.percentBefore", Double.class))
                .containsExactly(50.0, 50.0);
        assertThat(shift.getList("providers.percentAfter", Double.class))
                .containsExactly(45.0, 55.0);
        assertThat(
                        shift.getList("providers.referrals", Integer.class).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(shift.getInt("referrals"));
        assertThat(past(1, 1, 366).getInt("elsewhere")).isZero();
        assertThat(past(1, 1, 366).getList("providers.wouldHaveHad"))
                .isEqualTo(past(1, 1, 366).getList("providers.referrals"));
    }

    @Test
    @DisplayName("of a contract that would get nothing moves all that it had, and no one else")
    void allOfOne() {
        readyOnFirstOfMay().refer().then().statusCode(201);

        var shift = past(0, 7, 366);

        assertThat(shift.getInt("elsewhere")).isEqualTo(shift.getInt("providers[0].referrals"));
        assertThat(shift.getInt("providers[0].wouldHaveHad")).isZero();
        assertThat(shift.getInt("providers[1].wouldHaveHad")).isEqualTo(shift.getInt("referrals"));
    }

    @Test
    @DisplayName("looks back as many days as asked, today counted, and no further")
    void days() {
        Database.businessDate(LocalDate.of(2012, 5, 2));
        int yesterday = past("2012-06-01", 45, 55, 2).then().extract().path("referrals");
        int today = past("2012-06-01", 45, 55, 1).then().extract().path("referrals");
        readyOnFirstOfMay().refer().then().statusCode(201);

        assertThat(past(45, 55, 1).getInt("referrals")).isEqualTo(today + 1);
        assertThat(past(45, 55, 2).getInt("referrals")).isEqualTo(yesterday + 1);
    }

    @Test
    @DisplayName("keeps nothing, and changes nothing of the shares that hold")
    void keepsNothing() {
        readyOnFirstOfMay().refer().then().statusCode(201);
        var before = LEDGER.stream().map(ShareShiftTest::rows).toList();

        past(1, 0, 366);

        assertThat(LEDGER.stream().map(ShareShiftTest::rows).toList()).isEqualTo(before);
        assertThat(past(45, 55, 1).getList("providers.weightBefore")).isEqualTo(List.of(1, 1));
    }

    @Test
    @DisplayName("is refused for an area that there is not, and for weights of other contracts")
    void refused() {
        var nowhere = ask(Tokens.of("pat.lowe").roles("operator").sign(), "CPA 99", "2012-06-01");
        var past = ask(Tokens.of("pat.lowe").roles("operator").sign(), "CPA 17", "2012-04-30");

        nowhere.then().statusCode(422);
        assertThat(nowhere.<String>path("code")).isEqualTo("WP-500");
        past.then().statusCode(422);
        assertThat(past.jsonPath().getList("errors.code")).containsExactly("WP-501", "WP-503");
        assertThat(past.jsonPath().getList("errors.pointer")).containsExactly("/weights", "/from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adviser", "team-leader", "report-reader", "provider"})
    @DisplayName("is for operators and office managers alone")
    void roles(String role) {
        ask(Tokens.of("sam.poole").office("LDS").roles(role).sign(), "CPA 16", "2012-06-01")
                .then()
                .statusCode(403);
        ask(
                        Tokens.of("ivy.nunn").office("LDS").roles("office-manager").sign(),
                        "CPA 16",
                        "2012-06-01")
                .then()
                .statusCode(200);
    }

    private static String rows(String table) {
        return Database.column("select count(*) || '' from " + table).getFirst();
    }

    private static JsonPath past(int calder, int aire, int days) {
        return past("2012-06-01", calder, aire, days).jsonPath();
    }

    private static Response past(String from, int calder, int aire, int days) {
        var answer =
                ask(
                        Tokens.of("pat.lowe").roles("operator").sign(),
                        "CPA 16",
                        from,
                        Map.of("calder-futures", calder, "aire-works", aire),
                        days);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response ask(String token, String area, String from) {
        return ask(token, area, from, Map.of("calder-futures", 1, "aire-works", 1), 30);
    }

    private static Response ask(
            String token, String area, String from, Map<String, Integer> weights, int days) {
        return as(token)
                .body(
                        Map.of(
                                "area", area,
                                "paymentGroup", 1,
                                "from", from,
                                "days", days,
                                "weights",
                                        weights.entrySet().stream()
                                                .map(each ->
                                                        Map.of(
                                                                "provider", each.getKey(),
                                                                "weight", each.getValue()))
                                                .toList()))
                .post("/v1/market-shares/dry-run");
    }
}
