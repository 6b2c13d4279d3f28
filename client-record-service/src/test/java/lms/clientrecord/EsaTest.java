package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶43, ¶44, ¶48 The ESA Classification, the WCA outcome and the ESA Status")
@Source("WP ¶43, ¶44, ¶46, ¶48")
class EsaTest {

    private static final String WRAG =
            """
            {"classification": "WRAG", "status": "Flow",
             "outcome": {"decisionDate": "2012-01-16", "endDate": "2012-04-16",
                         "benefitType": "ESA (IR)"}}
            """;

    @Test
    @DisplayName("WP ¶48 begin with no classification, and the status Not Known")
    void defaults() {
        var id = aClient();

        var view = body(get(esa(id)));

        assertThat(view.has("classification")).isFalse();
        assertThat(view.has("outcome")).isFalse();
        assertThat(view.get("status").textValue()).isEqualTo("Not Known");
        assertThat(view.get("version").longValue()).isZero();
    }

    @Test
    @DisplayName("WP ¶44 The prognosis is calculated on saving")
    void prognosis() {
        var id = aClient();

        var saved = body(put(esa(id), 0, WRAG));

        assertThat(saved.get("outcome"))
                .isEqualTo(
                        tree(
                                """
                                {"decisionDate": "2012-01-16", "endDate": "2012-04-16",
                                 "prognosis": "3 Month Prognosis", "benefitType": "ESA (IR)"}
                                """));
        assertThat(saved.get("classification").textValue()).isEqualTo("WRAG");
        assertThat(saved.get("status").textValue()).isEqualTo("Flow");
        assertThat(prognosisUntil(id, 1, "2012-04-17")).isEqualTo("6 Months Prognosis");
        assertThat(prognosisUntil(id, 2, "2012-07-16")).isEqualTo("6 Months Prognosis");
        assertThat(prognosisUntil(id, 3, "2012-07-17")).isEqualTo("12 Months + Prognosis");
        assertThat(body(get(esa(id))).at("/outcome/prognosis").textValue())
                .isEqualTo("12 Months + Prognosis");
    }

    @Test
    @DisplayName("WP ¶44 There is no prognosis for the Support Group")
    void supportGroup() {
        var id = aClient();

        var saved = body(put(esa(id), 0, WRAG.replace("WRAG", "Support Group")));

        assertThat(saved.at("/outcome/decisionDate").textValue()).isEqualTo("2012-01-16");
        assertThat(saved.get("outcome").has("prognosis")).isFalse();
    }

    @Test
    @DisplayName("WP ¶44 and nobody can enter one")
    void prognosisIsNotEntered() {
        var id = aClient();

        var answer =
                put(
                        esa(id),
                        0,
                        WRAG.replace(
                                "\"benefitType\"",
                                "\"prognosis\": \"12 Months + Prognosis\", \"benefitType\""));

        answer.then().statusCode(400);
        assertThat(body(get(esa(id))).get("version").longValue()).isZero();
    }

    @Test
    @DisplayName("WP ¶43 The hotspot shows for WRAG and Support Group, with a link to its window")
    void hotspot() {
        var id = aClient();
        assertThat(hotspots(id)).isEqualTo("[]");

        long version = 0;
        for (var classification : List.of("WRAG", "Support Group")) {
            put(esa(id), version++, "{\"classification\": \"" + classification + "\"}");

            assertThat(hotspots(id)).isEqualTo("[\"ESA Classification\"]");
            assertThat(body(get("/v1/clients/" + id)).at("/_links/esa-classification/href"))
                    .hasToString("\"" + esa(id) + "\"");
        }
        for (var classification :
                List.of("WCA Outcome Awaited", "WCA Disallowed", "WCA Disallowed (Appealed)")) {
            put(esa(id), version++, "{\"classification\": \"" + classification + "\"}");

            assertThat(hotspots(id)).isEqualTo("[]");
            assertThat(body(get("/v1/clients/" + id)).at("/_links").has("esa-classification"))
                    .isFalse();
        }
        assertThat(body(get(esa(id))).get("version").longValue()).isEqualTo(5);
    }

    @Test
    @DisplayName("Everything that is wrong is refused at once, and nothing is kept")
    void refused() {
        var id = aClient();

        var answer =
                put(
                        esa(id),
                        0,
                        """
                        {"classification": "WCA Outcome Awaited",
                         "outcome": {"decisionDate": "2008-10-26", "endDate": "2008-10-25"}}
                        """);

        answer.then().statusCode(422);
        assertThat(body(answer).findValuesAsText("code")).contains("CR-430", "CR-431", "CR-432");
        assertThat(pointers(answer))
                .containsExactly("/outcome", "/outcome/decisionDate", "/outcome/endDate");
        assertThat(body(get(esa(id))).get("version").longValue()).isZero();
    }

    @Test
    @DisplayName("The same again changes nothing, an old version is refused")
    void versions() {
        var id = aClient();
        put(esa(id), 0, WRAG).then().statusCode(200).header("ETag", "\"1\"");

        put(esa(id), 1, WRAG).then().statusCode(200).header("ETag", "\"1\"");
        put(esa(id), 0, "{}").then().statusCode(412);
        put(esa(id), 1, "{}").then().statusCode(200).header("ETag", "\"2\"");

        assertThat(body(get("/v1/clients/" + id + "/benefit-position")).get("version").longValue())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("As of a past moment they are what they were then")
    void asOf() {
        var id = aClient();
        var then = body(put(esa(id), 0, WRAG)).at("/changedBy/at").textValue();
        put(esa(id), 1, "{}").then().statusCode(200);

        var past = body(get(esa(id) + "?asOf=" + then));

        assertThat(past.get("version").longValue()).isEqualTo(1);
        assertThat(past.get("classification").textValue()).isEqualTo("WRAG");
        assertThat(past.at("/outcome/prognosis").textValue()).isEqualTo("3 Month Prognosis");
        assertThat(past.get("_links").has("amend")).isFalse();
        assertThat(body(get(esa(id))).has("classification")).isFalse();
    }

    private static String prognosisUntil(String id, long based, String endDate) {
        return body(put(esa(id), based, json(WRAG).toString().replace("2012-04-16", endDate)))
                .at("/outcome/prognosis")
                .textValue();
    }

    private static List<String> pointers(Response problem) {
        return body(problem).get("errors").findValuesAsText("pointer");
    }

    private static String hotspots(String id) {
        return body(get("/v1/clients/" + id)).get("hotspots").toString();
    }

    private static String esa(String id) {
        return "/v1/clients/" + id + "/benefit-position/esa";
    }
}
