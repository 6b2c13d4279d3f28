package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The windows of the record")
class WindowsTest {

    private static final String CLAIM =
            "{\"claims\": [{\"benefit\": \"JSA\", \"on\": {\"first\": \"2011-08-01\"}}]}";
    private static final String ALL_FIELDS =
            """
            {
              "rentOrMortgage": "Mortgage",
              "councilTax": "No",
              "dependants": "Yes",
              "drivingLicence": {"held": "Yes", "details": "Car and motorcycle"},
              "jobPreferences": [{"job": "Joiner's mate", "soc": "5315"}],
              "workingTime": "Either",
              "lastJobs": [
                {"job": "Stall \\"Y Farchnad\\"", "first": "2006-09-02"},
                {"job": "Packer", "employer": "Łan & Co", "first": "2009-03-02", "last": "2011-07-29"}
              ]
            }
            """;

    @Test
    @DisplayName("AP ¶106 Additional Information is there at once, with 'Not Known' by default")
    @Source("AP ¶106")
    void defaults() {
        var id = aClient();

        var answer = get(additionalInformation(id));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(content(answer))
                .isEqualTo(
                        json(
                                """
                                {
                                  "rentOrMortgage": "Not Known",
                                  "councilTax": "Not Known",
                                  "dependants": "Not Known",
                                  "drivingLicence": {"held": "Not Known"},
                                  "jobPreferences": [],
                                  "workingTime": "Not Known",
                                  "lastJobs": []
                                }
                                """));
    }

    @Test
    @DisplayName("AP ¶19, ¶76, ¶82, ¶88 Additional Information keeps every field")
    @Source("AP ¶19, ¶76, ¶82, ¶88")
    void everyField() {
        var id = aClient();
        var expected = json(ALL_FIELDS);
        expected.withArray("lastJobs").add(expected.withArray("lastJobs").remove(0));
        expected.put("socVersion", "SOC2010");

        var amended = put(additionalInformation(id), 0, ALL_FIELDS);

        assertThat(amended.statusCode()).isEqualTo(200);
        assertThat(amended.header("ETag")).isEqualTo("\"1\"");
        assertThat(content(amended)).isEqualTo(expected);
        assertThat(body(get(additionalInformation(id)))).isEqualTo(body(amended));
    }

    @Test
    @DisplayName("AP ¶106 Additional Information takes no option that is not in the list")
    @Source("AP ¶106")
    void otherOption() {
        var id = aClient();

        put(additionalInformation(id), 0, ALL_FIELDS.replace("\"Mortgage\"", "\"Squat\""))
                .then()
                .statusCode(400)
                .body("code", equalTo("LMS-401"))
                .body("errors[0].pointer", equalTo("/rentOrMortgage"));
    }

    @Test
    @DisplayName("AP ¶76, ¶82, ¶88 every fault of Additional Information is told at once")
    @Source("AP ¶76, ¶82, ¶88")
    void everyFault() {
        var id = aClient();
        var fields = json(ALL_FIELDS);
        fields.withObject("/drivingLicence").put("held", "No");
        ((ObjectNode) fields.at("/lastJobs/1")).put("last", "2009-03-01");
        ((ObjectNode) fields.at("/jobPreferences/0")).put("soc", "9252");

        put(additionalInformation(id), 0, fields.toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("CR-205", "CR-201", "CR-206"))
                .body(
                        "errors.pointer",
                        contains(
                                "/drivingLicence/details",
                                "/lastJobs/1/last",
                                "/jobPreferences/0/soc"));
    }

    @Test
    @DisplayName("AP ¶82 the window keeps the whole employment history, the plan the last two jobs")
    @Source("AP ¶82")
    void wholeHistory() {
        var id = aClient();
        var fields = json(ALL_FIELDS);
        var jobs = fields.withArray("lastJobs");
        jobs.add(jobs.get(0).deepCopy());
        ((ObjectNode) jobs.get(2)).put("job", "Paper round").put("first", "1999-06-01");

        var amended = put(additionalInformation(id), 0, fields.toString());

        assertThat(amended.statusCode()).isEqualTo(200);
        assertThat(body(amended).get("lastJobs").findValuesAsText("first"))
                .containsExactly("2009-03-02", "2006-09-02", "1999-06-01");
        var told = Broker.awaitThat(Topics.ADDITIONAL_INFORMATION, id, said -> version(said) == 1);
        assertThat(told.body().get("lastJobs").findValuesAsText("first"))
                .containsExactly("2009-03-02", "2006-09-02");
    }

    @Test
    @DisplayName("AP ¶94 no Basic Skills Assessment is told to the plan, whatever its tick")
    @Source("AP ¶94")
    void basicSkills() {
        var id = aClient();
        var path = "/v1/clients/" + id + "/qualifications";
        var window =
                """
                {
                  "qualifications": [
                    {"level": "GCSE", "subject": "Art", "onActionPlan": true}
                  ],
                  "basicSkills": [
                    {"skill": "Numeracy", "level": "Entry 3", "onActionPlan": true},
                    {"skill": "Literacy", "assessedOn": "2011-09-12", "onActionPlan": false}
                  ]
                }
                """;

        var kept = put(path, 0, window);

        assertThat(content(kept)).isEqualTo(json(window));
        assertThat(body(get(path))).isEqualTo(body(kept));
        var told = Broker.awaitThat(Topics.QUALIFICATIONS, id, said -> version(said) == 1);
        assertThat(told.body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("clientId", "version", "qualifications", "changedBy");
        assertThat(told.body().get("qualifications").findValuesAsText("subject"))
                .containsExactly("Art");
        assertThat(told.body().toString()).doesNotContain("Numeracy", "Literacy", "Entry 3");
    }

    @Test
    @DisplayName("AP ¶20, ¶96 a qualification's AP tick can be set and taken away")
    @Source("AP ¶20, ¶95, ¶96")
    void apTick() {
        var path = "/v1/clients/" + aClient() + "/qualifications";
        var ticked =
                "{\"qualifications\": [{\"level\": \"ECDL\", \"subject\": \"IT\","
                        + " \"onActionPlan\": true}], \"basicSkills\": []}";

        var empty = get(path);
        var added = put(path, 0, ticked);
        var untickedAgain = put(path, 1, ticked.replace("true", "false"));

        assertThat(content(empty)).isEqualTo(json("{\"qualifications\": [], \"basicSkills\": []}"));
        assertThat(content(added)).isEqualTo(json(ticked));
        assertThat(content(untickedAgain)).isEqualTo(json(ticked.replace("true", "false")));
        assertThat(body(get(path))).isEqualTo(body(untickedAgain));
        assertThat(untickedAgain.header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "additional-information",
        "qualifications",
        "childcare-barriers",
        "benefit-position"
    })
    @DisplayName("a window that is saved as it was keeps its version and tells nobody")
    void sameAgain(String window) {
        var id = aClient();
        var path = "/v1/clients/" + id + "/" + window;
        var unchanged = content(get(path));
        var changed = changed(window);

        var untouched = put(path, 0, unchanged.toString());
        var first = put(path, 0, changed);
        var same = put(path, 1, changed);
        var second = put(path, 1, unchanged.toString());

        assertThat(untouched.header("ETag")).isEqualTo("\"0\"");
        assertThat(body(same)).isEqualTo(body(first));
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        var topic =
                Topics.states().stream()
                        .filter(t -> t.aspect().equals(window))
                        .findFirst()
                        .orElseThrow();
        Broker.awaitThat(topic, id, said -> version(said) == 2);
        assertThat(Broker.read(topic.name(), id).stream().map(WindowsTest::version))
                .containsExactly(1L, 2L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "additional-information",
        "qualifications",
        "childcare-barriers",
        "benefit-position"
    })
    @DisplayName(
            "a window keeps who changed it, which office and when, and office managers only read")
    void whoAndWhen(String window) {
        var id = aClient();
        var path = "/v1/clients/" + id + "/" + window;
        var manager = Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign();

        var amended =
                as(Tokens.otherAdviser())
                        .header("If-Match", "\"0\"")
                        .body(changed(window))
                        .put(path);

        assertThat(body(amended).at("/changedBy/officer").textValue()).isEqualTo("beth.rowe");
        assertThat(body(amended).at("/changedBy/name").textValue()).isEqualTo("B Rowe");
        assertThat(body(amended).at("/changedBy/office").textValue()).isEqualTo("TRU");
        assertThat(
                        Database.column(
                                "select trace_id ~ '^[0-9a-f]{32}$' and trace_id !~ '^0+$' from "
                                        + window.replace('-', '_')
                                        + " where client_id = '"
                                        + id
                                        + "'"))
                .containsExactly("t");
        assertThat(body(amended).at("/_links/amend/href").textValue()).isEqualTo(path);
        assertThat(body(as(manager).get(path)).get("_links").has("amend")).isFalse();
        assertThat(
                        as(manager)
                                .header("If-Match", "\"1\"")
                                .body(changed(window))
                                .put(path)
                                .statusCode())
                .isEqualTo(403);
    }

    private static String changed(String window) {
        return switch (window) {
            case "additional-information" -> ALL_FIELDS;
            case "qualifications" ->
                    "{\"qualifications\": [{\"level\": \"GCSE\", \"subject\": \"Art\","
                            + " \"result\": \"B\", \"onActionPlan\": false}]}";
            case "childcare-barriers" ->
                    "{\"children\": [{\"age\": 4, \"ageOn\": \"2012-04-16\","
                            + " \"childcareNeeded\": \"Yes\"}]}";
            default -> CLAIM;
        };
    }

    private static long version(Broker.Said said) {
        return said.body() == null ? 0 : said.body().get("version").longValue();
    }

    private static String additionalInformation(String id) {
        return "/v1/clients/" + id + "/additional-information";
    }

    /** What a window holds, without what the service adds. */
    private static ObjectNode content(Response answer) {
        var view = (ObjectNode) body(answer);
        return view.remove(
                List.of(
                        "clientId",
                        "version",
                        "ages",
                        "changedBy",
                        "_links",
                        "on",
                        "claiming",
                        "endOfClaim",
                        "linkedPeriods",
                        "sanctions",
                        "inForce"));
    }
}
