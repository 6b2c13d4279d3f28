package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶37-41 Pension Credit")
@Source("WP ¶37, ¶38, ¶39, ¶40, ¶41")
class PensionCreditTest {

    @Test
    @DisplayName("is Not Known until someone answers")
    void notKnown() {
        var id = aClient();

        var view = body(get(window(id)));

        assertThat(view.get("answer").textValue()).isEqualTo("Not Known");
        assertThat(view.get("version").longValue()).isZero();
    }

    @Test
    @DisplayName("WP ¶38 shows the hotspot for Yes and Yes Health problems, with its link")
    void hotspot() {
        var id = aClient();

        long version = 0;
        for (var answer : List.of("Yes", "Yes Health problems")) {
            put(window(id), version++, answer(answer, "2012-01-16")).then().statusCode(200);

            var opened = body(get("/v1/clients/" + id));
            assertThat(opened.get("hotspots").toString()).isEqualTo("[\"Pension Credit\"]");
            assertThat(opened.at("/_links/pension-credit/href").textValue()).isEqualTo(window(id));
        }
        for (var answer : List.of("No", "Not Known")) {
            put(window(id), version++, answer(answer, null)).then().statusCode(200);

            var opened = body(get("/v1/clients/" + id));
            assertThat(opened.get("hotspots").toString()).isEqualTo("[]");
            assertThat(opened.get("_links").has("pension-credit")).isFalse();
        }
    }

    @Test
    @DisplayName("WP ¶40 No and Not Known remove the Benefit Claim Date, also one sent along")
    void dateRemoved() {
        var id = aClient();

        long version = 0;
        for (var answer : List.of("No", "Not Known")) {
            var yes = body(put(window(id), version++, answer("Yes", "2012-01-16")));
            assertThat(yes.get("benefitClaimDate").textValue()).isEqualTo("2012-01-16");

            var removed = body(put(window(id), version++, answer(answer, "2012-01-16")));
            assertThat(removed.get("answer").textValue()).isEqualTo(answer);
            assertThat(removed.has("benefitClaimDate")).isFalse();

            var yesAgain = body(put(window(id), version++, answer("Yes", null)));
            assertThat(yesAgain.has("benefitClaimDate")).isFalse();
        }
    }

    @Test
    @DisplayName("WP ¶39 refuses a date on which Pension Credit could not be claimed")
    void date() {
        var id = aClient();

        var answer = put(window(id), 0, answer("Yes", "2003-10-05"));

        answer.then().statusCode(422);
        assertThat(body(answer).findValuesAsText("code")).contains("CR-460");
        assertThat(body(get(window(id))).get("version").longValue()).isZero();
    }

    private static String answer(String answer, @Nullable String date) {
        return "{\"answer\": \""
                + answer
                + "\""
                + (date == null ? "" : ", \"benefitClaimDate\": \"" + date + "\"")
                + "}";
    }

    private static String window(String id) {
        return "/v1/clients/" + id + "/benefit-position/pension-credit";
    }
}
