package lms.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lms.kit.fixtures.Tokens;
import lms.reporting.Published.AClient;
import org.jspecify.annotations.Nullable;

/** Those who read a report over HTTP. */
public record Readers(String path) {

    /** A token of somebody who may read about every office. */
    public static String rita() {
        return Tokens.of("rita.snow").office("LDS").roles("report-reader").sign();
    }

    /** A token of the manager of LDS. */
    public static String olga() {
        return Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign();
    }

    /** Returns once everything published about these clients has arrived. */
    public void seen(AClient... clients) {
        Arrays.stream(clients)
                .forEach(client ->
                        given().auth()
                                .oauth2(rita())
                                .queryParam("client", client.id())
                                .queryParam("seen", client.seen())
                                .get(path)
                                .then()
                                .statusCode(200));
    }

    /** The first page of the business date. */
    public ValidatableResponse page() {
        return given().auth().oauth2(rita()).get(path).then().statusCode(200);
    }

    /** The whole report of the business date. */
    public String csv() {
        var answer =
                given().auth().oauth2(rita()).accept("text/csv").get(path).then().statusCode(200);
        assertThat(answer.extract().contentType()).startsWith("text/csv");
        return answer.extract().asString();
    }

    /** Who is on the report of a day. */
    public List<String> clientsOn(String day) {
        return clients(given().auth().oauth2(rita()).queryParam("on", day).get(path).then());
    }

    /** Who is on the report as the holder of a token sees it. */
    public List<String> clients(String token) {
        return clients(given().auth().oauth2(token).get(path).then());
    }

    /** Who is on the report when it is read client by client. */
    public List<String> clientsInPagesOfOne() {
        var found = new ArrayList<String>();
        @Nullable String next = path + "?limit=1";
        while (next != null) {
            var page = given().auth().oauth2(rita()).get(next).then();
            found.addAll(clients(page));
            var link = page.extract().header("Link");
            next = link == null ? null : link.substring(link.indexOf("/v1"), link.indexOf('>'));
        }
        return found;
    }

    /** An adviser reads no report. */
    public void isRefusedToAnAdviser() {
        var amal = Tokens.of("amal.khan").office("LDS").roles("adviser").sign();
        given().auth().oauth2(amal).get(path).then().statusCode(403);
        given().auth().oauth2(amal).accept("text/csv").get(path).then().statusCode(403);
    }

    private static List<String> clients(ValidatableResponse page) {
        return page.statusCode(200).extract().jsonPath().getList("items.clientId", String.class);
    }
}
