package lms.clientrecord;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import lms.kit.fixtures.Tokens;
import lms.kit.outbox.EventJson;

/** Talks to the service as an adviser's front end does. */
final class ClientRecords {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private ClientRecords() {}

    /** A demonstration number that no test had before. */
    static String freshNino() {
        int number = NUMBERS.incrementAndGet();
        return "QQ%06d%c".formatted(number, "ABCD".charAt(number % 4));
    }

    /** Details that can be kept, with a number of their own. */
    static ObjectNode details() {
        return json("""
        {
          "nino": "QQ000000A",
          "firstName": "Robin",
          "lastName": "Marlow",
          "dateOfBirth": "1989-06-14",
          "address": {
            "lines": ["1 Alder Row", "Leeds"],
            "postcode": "LS99 4AB",
            "nation": "England"
          },
          "phones": [],
          "preferredLanguage": "English",
          "office": "LDS",
          "markers": {"jp": true, "dp": false}
        }
        """)
                .put("nino", freshNino());
    }

    /** Opens a record and gives the client's id. */
    static String aClient() {
        return aClient(details());
    }

    /** Opens a record with these details and gives the client's id. */
    static String aClient(ObjectNode details) {
        return asAdviser()
                .body(details.toString())
                .post("/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("clientId");
    }

    /** Opens a record with a claim to Jobseeker's Allowance and gives the client's id. */
    static String aJobseeker() {
        var id = aClient();
        claimJsa(id);
        return id;
    }

    /** Records a claim to Jobseeker's Allowance that goes on. */
    static void claimJsa(String id) {
        claims(id, "\"first\": \"2011-08-01\"");
    }

    /** Records that the claim ended. */
    static void endClaim(String id) {
        claims(id, "\"first\": \"2011-08-01\", \"last\": \"2012-04-15\"");
    }

    private static void claims(String id, String days) {
        var path = "/v1/clients/" + id + "/benefit-position";
        put(
                        path,
                        body(get(path)).get("version").longValue(),
                        "{\"claims\": [{\"benefit\": \"JSA\", \"on\": {" + days + "}}]}")
                .then()
                .statusCode(200);
    }

    /** The token of an office manager of the office that looks after most clients. */
    static String manager() {
        return Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign();
    }

    /** The token of a team leader of the same office. */
    static String leader() {
        return Tokens.of("tom.field").office("LDS").roles("team-leader", "adviser").sign();
    }

    /** Opens a record, erases it, and gives the id of the erasure. */
    static String anErasure() {
        return as(manager())
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Made in error\", \"confirmed\": true}")
                .post("/v1/clients/" + aClient() + "/erasure")
                .then()
                .statusCode(201)
                .extract()
                .path("erasureId");
    }

    /** Asks for a merge of that client's record, with all that must be confirmed. */
    static String aMergeOf(String absorbed) {
        return """
        {"absorbedClientId": "%s", "keepAbsorbed": ["qualifications"], "confirmed": true,
         "datesOfBirthConfirmed": true, "numbersConfirmed": true}
        """
                .formatted(absorbed);
    }

    /** Opens two records, merges them, and gives the merge. */
    static JsonNode aMerge() {
        return body(
                as(leader())
                        .header("If-Match", "\"1\"")
                        .body(aMergeOf(aClient()))
                        .post("/v1/clients/" + aClient() + "/merges"));
    }

    /** Two clients who can claim jointly. */
    static String jointClaim(String first, String second) {
        return json("{}")
                .put("first", first)
                .put("second", second)
                .put("claimedOn", "2011-08-01")
                .toString();
    }

    /** Records a joint claim of the client with someone new, and gives the claim's id. */
    static String aJointClaim(String client) {
        return asAdviser()
                .body(jointClaim(client, aClient()))
                .post("/v1/clients/" + client + "/joint-claims")
                .then()
                .statusCode(201)
                .extract()
                .path("jointClaimId");
    }

    /** Refers the client to Work Choice. */
    static void referToWorkChoice(String client, long based, String on) {
        asAdviser()
                .header("If-Match", "\"" + based + "\"")
                .body(json("{}").put("referredOn", on).toString())
                .post("/v1/clients/" + client + "/work-choice/referral")
                .then()
                .statusCode(200);
    }

    static RequestSpecification asAdviser() {
        return as(Tokens.adviser());
    }

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    static Response get(String path) {
        return asAdviser().get(path);
    }

    static Response put(String path, long based, String body) {
        return asAdviser().header("If-Match", "\"" + based + "\"").body(body).put(path);
    }

    static ObjectNode json(String text) {
        return (ObjectNode) tree(text);
    }

    static JsonNode tree(String text) {
        try {
            return EventJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode body(Response response) {
        return tree(response.asString());
    }
}
