package lms.clientrecord;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import lms.kit.fixtures.Broker;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶23, Appendix A Circumstances and early access")
@Source("WP ¶3, ¶23, AP ¶17, decision ADR-0037, decision ADR-0059")
class CircumstancesTest {

    private static final String NONE =
            """
            {"fullTimeCarer": false, "loneParent": false, "exIb": false}
            """;

    @Test
    @DisplayName("are recorded whole, with the day on which the reason was recorded")
    void recorded() {
        var id = aClient();

        var saved =
                body(
                        put(
                                path(id),
                                0,
                                """
                                {"earlyAccess": {"reason": "homeless"}, "fullTimeCarer": true,
                                 "loneParent": true, "youngestChildBornOn": "2009-02-28",
                                 "exIb": true, "ibEndedOn": "2011-11-30"}
                                """));

        assertThat(saved.at("/earlyAccess/reason").textValue()).isEqualTo("homeless");
        assertThat(saved.at("/earlyAccess").has("recordedOn")).isTrue();
        var again = body(get(path(id)));
        for (var field : new String[] {"fullTimeCarer", "loneParent", "exIb"}) {
            assertThat(again.get(field).booleanValue()).as(field).isTrue();
        }
        assertThat(again.get("youngestChildBornOn").textValue()).isEqualTo("2009-02-28");
        assertThat(again.get("ibEndedOn").textValue()).isEqualTo("2011-11-30");
        assertThat(body(get(position(id))).get("earlyAccess")).isEqualTo(saved.get("earlyAccess"));
    }

    @Test
    @DisplayName("AP ¶17 Whether IS is on the grounds of incapacity is yes, no or not known")
    void incomeSupportForIncapacity() {
        var id = aClient();

        assertThat(body(get(path(id))).has("incomeSupportForIncapacity")).isFalse();
        recordIncapacity(id, 0, "true");
        recordIncapacity(id, 1, "false");
        recordIncapacity(id, 2, "null");
        assertThat(put(path(id), 3, NONE).getHeader("ETag")).isEqualTo("\"3\"");

        assertThat(incapacityIn(id, 1)).isEqualTo("true");
        assertThat(incapacityIn(id, 2)).isEqualTo("false");
        assertThat(incapacityIn(id, 3)).isEqualTo("not published");
    }

    @Test
    @DisplayName("are none until someone records some, and recording none changes nothing")
    void none() {
        var id = aClient();

        put(path(id), 0, NONE).then().statusCode(200).header("ETag", "\"0\"");

        var view = body(get(path(id)));
        assertThat(view.has("earlyAccess")).isFalse();
        assertThat(view.get("exIb").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("A prison leaver needs a date of release and a JSA claim within 13 weeks of it")
    void prisonLeaver() {
        var id = aClient();

        assertRefused(leaver(id, 0, null), "CR-491");
        assertRefused(leaver(id, 0, "2012-01-02"), "CR-494");
        claim(id, "2012-04-03");
        assertRefused(leaver(id, 1, "2012-01-02"), "CR-494");
        leaver(id, 1, "2012-01-03").then().statusCode(200);

        assertThat(body(get(path(id))).at("/earlyAccess/releasedOn").textValue())
                .isEqualTo("2012-01-03");
    }

    @Test
    @DisplayName("Everything that is wrong is refused at once")
    void refused() {
        var id = aClient();

        var answer =
                put(
                        path(id),
                        0,
                        """
                        {"earlyAccess": {"reason": "bored"}, "fullTimeCarer": false,
                         "loneParent": false, "youngestChildBornOn": "2009-02-28",
                         "exIb": false, "ibEndedOn": "1995-04-12"}
                        """);

        assertRefused(answer, "CR-490", "CR-495", "CR-498", "CR-497");
        assertThat(body(get(path(id))).get("version").longValue()).isZero();
    }

    @Test
    @DisplayName("The list of reasons says code, text and source, and what has a date of release")
    void reasons() {
        var list = body(get("/v1/early-access-reasons")).get("reasons");

        assertThat(list.findValuesAsText("code"))
                .containsExactly(
                        "carer",
                        "disabled",
                        "drug-or-alcohol",
                        "ex-ib",
                        "forces",
                        "homeless",
                        "lone-parent",
                        "neet",
                        "offender",
                        "prison-leaver");
        for (var reason : list) {
            assertThat(reason.get("releaseDate").booleanValue())
                    .isEqualTo(reason.get("code").textValue().equals("prison-leaver"));
            assertThat(reason.get("text").textValue()).isNotBlank();
            assertThat(reason.get("source").textValue()).isNotBlank();
        }
    }

    private static void recordIncapacity(String id, long based, String answer) {
        var saved =
                put(
                        path(id),
                        based,
                        NONE.replace("}", ", \"incomeSupportForIncapacity\": " + answer + "}"));

        assertThat(saved.getHeader("ETag")).as(answer).isEqualTo("\"" + (based + 1) + "\"");
        assertThat(body(get(path(id))).path("incomeSupportForIncapacity").asText("null"))
                .isEqualTo(answer);
    }

    private static String incapacityIn(String id, long version) {
        var published =
                Broker.awaitThat(
                        Topics.BENEFIT_POSITION,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == version);
        return requireNonNull(published.body())
                .at("/circumstances/incomeSupportForIncapacity")
                .asText("not published");
    }

    private static Response leaver(String id, long based, @Nullable String releasedOn) {
        return put(
                path(id),
                based,
                NONE.replaceFirst(
                        "\\{",
                        "{\"earlyAccess\": {\"reason\": \"prison-leaver\""
                                + (releasedOn == null
                                        ? ""
                                        : ", \"releasedOn\": \"" + releasedOn + "\"")
                                + "}, "));
    }

    private static void claim(String id, String first) {
        put(
                        position(id),
                        0,
                        "{\"claims\": [{\"benefit\": \"JSA\", \"on\": {\"first\": \""
                                + first
                                + "\"}}]}")
                .then()
                .statusCode(200);
    }

    private static void assertRefused(Response answer, String... codes) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(body(answer).get("errors").findValuesAsText("code")).containsExactly(codes);
    }

    private static String path(String id) {
        return "/v1/clients/" + id + "/benefit-position/circumstances";
    }

    private static String position(String id) {
        return "/v1/clients/" + id + "/benefit-position";
    }
}
