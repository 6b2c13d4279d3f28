package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.aJobseeker;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.endClaim;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import lms.kit.fixtures.Broker;
import lms.kit.rules.Source;
import lms.language.Topic;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶80 A JSA customer's job preferences come from the JSAg")
@Source("AP ¶17, ¶80")
class JsagTest {

    private static final String AGREED =
            """
            {
              "agreedOn": "2011-08-03",
              "reviewedOn": "2012-02-29",
              "jobPreferences": [{"job": "Warehouse operative", "soc": "9260"}],
              "workingTime": "Full-time"
            }
            """;
    private static final String OTHER =
            AGREED.replace("Warehouse operative", "Shelf filler").replace("9260", "9251");

    @Test
    @DisplayName("at first there is no JSAg, and Additional Information has no preferences")
    void atFirst() {
        var id = aJobseeker();

        get(jsag(id))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("$", not(hasKey("agreedOn")))
                .body("jobPreferences", empty())
                .body("_links", hasKey("amend"));
        get(information(id)).then().body("jobPreferences", empty());
    }

    @Test
    @DisplayName("saving it changes Additional Information and the benefit position, all at once")
    void follow() {
        var id = aJobseeker();
        var position = get("/v1/clients/" + id + "/benefit-position");

        var saved = put(jsag(id), 0, AGREED);

        saved.then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("agreedOn", equalTo("2011-08-03"))
                .body("reviewedOn", equalTo("2012-02-29"))
                .body("socVersion", equalTo("SOC2010"));
        assertThat(body(get(jsag(id)))).isEqualTo(body(saved));
        get(information(id))
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("jobPreferences.soc", contains("9260"))
                .body("workingTime", equalTo("Full-time"))
                .body("changedBy.officer", equalTo("amal.khan"));
        var told = told(Topics.ADDITIONAL_INFORMATION, id, 1);
        assertThat(told.at("/jobPreferences/0/job").textValue()).isEqualTo("Warehouse operative");
        var claims =
                told(Topics.BENEFIT_POSITION, id, body(position).get("version").longValue() + 1);
        assertThat(claims.at("/jobseekersAgreement/agreedOn").textValue()).isEqualTo("2011-08-03");
    }

    @Test
    @DisplayName("the Additional Information window refuses other ones in the text's words")
    void onlyThere() {
        var id = aJobseeker();
        put(jsag(id), 0, AGREED).then().statusCode(200);
        var fields = fields(id);
        var others = fields.deepCopy().put("workingTime", "Part-time");
        others.putArray("jobPreferences").addObject().put("job", "Cook").put("soc", "5435");

        put(information(id), 1, others.toString())
                .then()
                .statusCode(409)
                .body("errors.code", contains("CR-207", "CR-207"))
                .body("errors.pointer", contains("/jobPreferences", "/workingTime"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "For a Jobseeker's Allowance (JSA) customer the Job Preferences are"
                                        + " pulled through from the customer's Jobseeker's Agreement"
                                        + " (JSAg). Therefore, any changes must be made through the"
                                        + " JSAg."));
        put(information(id), 1, fields.put("councilTax", "No").toString())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("jobPreferences.soc", contains("9260"));
    }

    @Test
    @DisplayName("what stood there before the claim stays, unchangeable, until a JSAg is agreed")
    void beforeTheClaim() {
        var id = aClient();
        var own = fields(id);
        own.putArray("jobPreferences").addObject().put("job", "Cook").put("soc", "5435");
        put(information(id), 0, own.toString()).then().statusCode(200);
        ClientRecords.claimJsa(id);

        put(information(id), 1, own.deepCopy().put("workingTime", "Either").toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("CR-207"));
        put(information(id), 1, own.put("councilTax", "Yes").toString()).then().statusCode(200);
        put(jsag(id), 0, AGREED).then().statusCode(200);

        get(information(id))
                .then()
                .header("ETag", equalTo("\"3\""))
                .body("jobPreferences.soc", contains("9260"))
                .body("councilTax", equalTo("Yes"));
    }

    @Test
    @DisplayName("when the claim ends, they stay as agreed and the window may change them again")
    void afterTheClaim() {
        var id = aJobseeker();
        put(jsag(id), 0, AGREED).then().statusCode(200);
        endClaim(id);
        var others = fields(id).put("workingTime", "Part-time");

        put(jsag(id), 1, OTHER).then().statusCode(409).body("code", equalTo("CR-230"));
        get(jsag(id)).then().statusCode(200).body("_links", not(hasKey("amend")));
        put(information(id), 1, others.toString())
                .then()
                .statusCode(200)
                .body("jobPreferences.soc", contains("9260"))
                .body("workingTime", equalTo("Part-time"));
    }

    @Test
    @DisplayName("nobody else has one")
    void nobodyElse() {
        var id = aClient();

        put(jsag(id), 0, AGREED).then().statusCode(409).body("code", equalTo("CR-230"));
        get(jsag(id)).then().statusCode(200).body("version", equalTo(0));
        get(information(id)).then().body("version", equalTo(0));
    }

    @Test
    @DisplayName(
            "a code that is not of the edition in force, and a wrong day, change nothing at all")
    void wrong() {
        var id = aJobseeker();

        put(jsag(id), 0, AGREED.replace("9260", "9252").replace("2012-02-29", "2011-08-02"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("CR-233", "CR-206"))
                .body("errors.pointer", contains("/reviewedOn", "/jobPreferences/0/soc"));
        get(information(id)).then().body("version", equalTo(0));
    }

    @Test
    @DisplayName("the same again changes nothing, here or there")
    void sameAgain() {
        var id = aJobseeker();
        var first = put(jsag(id), 0, AGREED);
        var position = body(get("/v1/clients/" + id + "/benefit-position"));

        var same = put(jsag(id), 1, AGREED);

        assertThat(body(same)).isEqualTo(body(first));
        get(information(id)).then().header("ETag", equalTo("\"1\""));
        assertThat(body(get("/v1/clients/" + id + "/benefit-position"))).isEqualTo(position);
    }

    @Test
    @DisplayName("each of the two remembers what was agreed at any moment")
    void asOf() {
        var id = aJobseeker();
        var first = body(put(jsag(id), 0, AGREED));
        put(jsag(id), 1, OTHER).then().statusCode(200);
        var then = "?asOf=" + first.at("/changedBy/at").textValue();

        get(jsag(id) + then)
                .then()
                .body("version", equalTo(1))
                .body("jobPreferences.soc", contains("9260"))
                .body("_links", not(hasKey("amend")));
        get(information(id) + then).then().body("jobPreferences.soc", contains("9260"));
        get(jsag(id)).then().body("jobPreferences.soc", contains("9251"));
        get(information(id)).then().body("jobPreferences.soc", contains("9251"));
    }

    private static JsonNode told(Topic<?> topic, String id, long version) {
        var said =
                Broker.awaitThat(
                        topic,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == version);
        return Objects.requireNonNull(said.body());
    }

    private static ObjectNode fields(String id) {
        var view = json(get(information(id)).asString());
        return view.remove(List.of("clientId", "version", "socVersion", "changedBy", "_links"));
    }

    private static String jsag(String id) {
        return "/v1/clients/" + id + "/jsag";
    }

    private static String information(String id) {
        return "/v1/clients/" + id + "/additional-information";
    }
}
