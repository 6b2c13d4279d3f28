package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶8 The allocation ledger")
@Source("WP ¶8, decision ADR-0012")
class AllocationLedgerTest {

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("anyone can draw once more from what the entry says, and gets the same provider")
    void recompute() throws NoSuchAlgorithmException {
        var referral = refer(readyOnFirstOfMay());

        var entry = allocation(referral);

        // weights 1 and 1: the number drawn is the last bit of the eighth byte
        var message =
                entry.path("seed").asText()
                        + entry.path("referralId").asText().replace("-", "")
                        + HexFormat.of().toHexDigits(entry.path("counter").asLong());
        var hash = MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(message));
        int number = hash[7] & 1;
        assertThat(entry.path("draw").asInt()).isEqualTo(number);
        assertThat(entry.path("chosen").asText())
                .isEqualTo(List.of("calder-futures", "aire-works").get(number))
                .isEqualTo(referral.path("provider").asText());
        assertThat(new BigInteger(entry.path("seed").asText(), 16)).isPositive();
    }

    @Test
    @DisplayName("the entry says between whom, by which weights, of which version, from which day")
    void saysAll() {
        var entry = allocation(refer(readyOnFirstOfMay()));

        assertThat(entry.path("area").asText()).isEqualTo("CPA 16");
        assertThat(entry.path("areaName").asText()).isEqualTo("West Yorkshire");
        assertThat(entry.path("paymentGroup").asInt()).isEqualTo(1);
        assertThat(entry.path("on").asText()).isEqualTo("2012-05-01");
        assertThat(entry.path("sharesVersion").asText()).isEqualTo("2026-11");
        assertThat(entry.path("sharesFrom").asText()).isEqualTo("2011-06-01");
        assertThat(entry.path("totalWeight").asInt()).isEqualTo(2);
        assertThat(entry.path("algorithm").asText()).isEqualTo("sha256-rejection-1");
        assertThat(entry.path("candidates"))
                .isEqualTo(
                        json(
                                """
                                [
                                  {
                                    "provider": "calder-futures",
                                    "provision": "Work Programme, CPA 16 West Yorkshire, Calder Futures",
                                    "weight": 1,
                                    "listedWeight": 1
                                  },
                                  {
                                    "provider": "aire-works",
                                    "provision": "Work Programme, CPA 16 West Yorkshire, Aire Works",
                                    "weight": 1,
                                    "listedWeight": 1
                                  }
                                ]
                                """));
        assertThat(entry.path("choice").asText()).isEqualTo("Drawn");
        assertThat(entry.path("explanation").get(0).asText())
                .isEqualTo(
                        "Neither you nor your adviser chose the provider: it was drawn at random.");
        assertThat(entry.path("explanation").get(3).asText())
                .isEqualTo("Calder Futures had 1 chance in 2: number 0.");
        assertThat(entry.path("explanationInWelsh").get(3).asText())
                .isEqualTo("Roedd gan Calder Futures 1 siawns o 2: rhif 0.");
    }

    @Test
    @DisplayName("an older jobseeker is drawn for by the shares of payment group 2")
    void olderJobseeker() {
        var client =
                new AClient()
                        .born("1970-02-03")
                        .livingAt("TR1 1AA")
                        .toldOf()
                        .claimingFrom("2011-05-01")
                        .withPlan();

        var entry = allocation(refer(client));

        assertThat(entry.path("paymentGroup").asInt()).isEqualTo(2);
        assertThat(entry.path("area").asText()).isEqualTo("CPA 11");
        assertThat(entry.path("chosen").asText())
                .isIn("tamar-pathways", "severn-sea-works")
                .isEqualTo(
                        entry.path("candidates")
                                .path(entry.path("draw").asInt())
                                .path("provider")
                                .asText());
    }

    @Test
    @DisplayName("no entry can be changed or taken out, not even in the database")
    void appendOnly() {
        refer(readyOnFirstOfMay());

        for (var attempt :
                List.of(
                        "update allocation set chosen = 'aire-works'",
                        "delete from allocation",
                        "truncate allocation, allocation_candidate",
                        "update allocation_candidate set weight = 2",
                        "delete from allocation_candidate")) {
            assertThatThrownBy(() -> Database.execute(attempt))
                    .as(attempt)
                    .hasMessageContaining("the allocation ledger is append-only");
        }
    }

    private static JsonNode refer(AClient client) {
        return json(client.refer().then().statusCode(201).extract().asString());
    }

    private static JsonNode allocation(JsonNode referral) {
        return json(
                as(Tokens.adviser())
                        .get(referral.path("_links").path("allocation").path("href").asText())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
