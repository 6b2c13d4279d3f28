package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.cancel;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶17-18 Referring the members of a joint claim")
@Source("WP ¶17-18, decision ADR-0072")
class JointClaimTest {

    private static final String CONSIDER =
            "The customer is part of a joint claim. Please consider referring the other customer to"
                    + " the Work Programme.";

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    /** Both members, each told of the other; the second is 25 and eligible in August only. */
    private static List<AClient> couple(String postcodeOfTheSecond) {
        var first = new AClient();
        var second = new AClient().born("1970-02-03").livingAt(postcodeOfTheSecond);
        first.jointlyWith(second, Member.FIRST).toldOf().claimingFrom("2011-08-01").withPlan();
        second.jointlyWith(first, Member.SECOND).toldOf().claimingFrom("2011-08-01").withPlan();
        first.details().then().statusCode(200);
        second.details().then().statusCode(200);
        return List.of(first, second);
    }

    @Test
    @DisplayName(
            "the first one's answer says to consider the other, who follows to the same provider without a draw")
    void follows() {
        var couple = couple("LS99 4AB");

        var first = json(couple.getFirst().refer().then().statusCode(201).extract().asString());
        var second = json(couple.getLast().refer().then().statusCode(201).extract().asString());

        assertThat(first.path("messages")).isEqualTo(json("[\"" + CONSIDER + "\"]"));
        assertThat(read(first).has("messages")).isFalse();
        assertThat(second.has("messages")).isFalse();
        assertThat(second.path("provider")).isEqualTo(first.path("provider"));
        assertThat(second.path("referredCustomerGroup").asText()).isEqualTo("WP JSA 25+");
        var entry = allocation(second);
        assertThat(entry.path("choice").asText()).isEqualTo("Followed");
        assertThat(entry.path("firstReferralId")).isEqualTo(first.path("referralId"));
        assertThat(entry.path("chosen")).isEqualTo(first.path("provider"));
        assertThat(entry.has("seed") || entry.has("draw")).isFalse();
        assertThat(allocation(first).path("choice").asText()).isEqualTo("Drawn");
    }

    @Test
    @DisplayName("the other member can be referred immediately, and only once the first was")
    void immediately() {
        var couple = couple("LS99 4AB");
        assertThat(couple.getLast().refer().<String>path("code")).isEqualTo("WP-202");
        assertThat(couple.getLast().details().jsonPath().getMap("_links"))
                .doesNotContainKey("refer");

        couple.getFirst().refer().then().statusCode(201);

        assertThat(couple.getLast().details().jsonPath().getMap("_links")).containsKey("refer");
        couple.getLast().refer().then().statusCode(201);
    }

    @Test
    @DisplayName(
            "where the first one's provider has no contract: No provider is available to refer to.")
    void elsewhere() {
        var couple = couple("TR1 1AA");
        couple.getFirst().refer().then().statusCode(201);

        var answer = couple.getLast().refer();

        answer.then().statusCode(409);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("WP-214");
        assertThat(answer.<String>path("detail"))
                .isEqualTo("No provider is available to refer to.");
    }

    @Test
    @DisplayName("once the first one's referral is cancelled, there is nobody to follow")
    void cancelled() {
        var couple = couple("LS99 4AB");
        cancel(couple.getFirst().refer().path("referralId")).then().statusCode(200);

        assertThat(couple.getLast().refer().<String>path("code")).isEqualTo("WP-202");
    }

    @Test
    @DisplayName("who may not know of the other member is told nothing of a joint claim")
    void hidden() {
        var couple = couple("LS99 4AB");
        var leader = Tokens.of("tom.field").office("LDS").roles("team-leader").sign();
        couple.getLast().restricted().toldOf().details(leader).then().statusCode(200);
        var first = json(couple.getFirst().refer().then().statusCode(201).extract().asString());
        assertThat(first.has("messages")).isFalse();

        var other = couple.getLast();
        var second =
                as(leader)
                        .header("If-Match", other.details(leader).header("ETag"))
                        .body("{\"actionPlanConfirmed\": true}")
                        .post("/v1/clients/" + other.id() + "/referrals?" + other.seen())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("referralId");
        couple.getFirst().restricted().toldOf().details().then().statusCode(404);
        other.unrestricted().toldOf().details().then().statusCode(200);

        var path = "/v1/referrals/" + second;
        as(Tokens.adviser()).get(path).then().statusCode(200);
        as(Tokens.adviser()).get(path + "/allocation").then().statusCode(404);
        as(leader).get(path + "/allocation").then().statusCode(200);
    }

    @RepeatedTest(3)
    @DisplayName(
            "both referred at the same moment go to one provider, and one of them was drawn for")
    void atOnce() throws InterruptedException, ExecutionException {
        var couple = couple("LS99 4AB");
        var older = couple.getLast().born("1989-01-02").toldOf();
        older.details().then().statusCode(200);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    couple.stream()
                            .map(client -> threads.submit(() -> client.refer().asString()))
                            .toList();
            var one = json(answers.getFirst().get());
            var other = json(answers.getLast().get());

            assertThat(one.path("provider")).isEqualTo(other.path("provider"));
            assertThat(List.of(way(one), way(other)))
                    .containsExactlyInAnyOrder("Drawn", "Followed");
        }
    }

    private static String way(JsonNode referral) {
        return allocation(referral).path("choice").asText();
    }

    private static JsonNode allocation(JsonNode referral) {
        return json(
                as(Tokens.adviser())
                        .get(
                                "/v1/referrals/"
                                        + referral.path("referralId").asText()
                                        + "/allocation")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static JsonNode read(JsonNode referral) {
        return json(
                as(Tokens.adviser())
                        .get("/v1/referrals/" + referral.path("referralId").asText())
                        .asString());
    }
}
