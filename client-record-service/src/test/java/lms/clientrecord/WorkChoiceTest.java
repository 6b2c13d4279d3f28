package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶3, ¶9, ¶29 Work Choice")
@Source("WP ¶3, ¶9, ¶29")
class WorkChoiceTest {

    @Test
    @DisplayName(
            "WP ¶3 A referral is outstanding, the client takes part, and it ends; all published")
    void course() {
        var id = aClient();
        assertThat(stage(id)).isEqualTo("Not Referred");

        act(id, "referral", 0, "referredOn", "2012-02-01").then().statusCode(200);
        assertThat(stage(id)).isEqualTo("Outstanding Referral");
        act(id, "start", 1, "startedOn", "2012-02-20").then().statusCode(200);
        assertThat(stage(id)).isEqualTo("Participating");
        act(id, "end", 2, "endedOn", "2012-04-01").then().statusCode(200).header("ETag", "\"3\"");
        assertThat(stage(id)).isEqualTo("Not Referred");

        assertThat(published(id, 1)).isEqualTo(tree("{\"referredOn\": \"2012-02-01\"}"));
        assertThat(published(id, 2))
                .isEqualTo(tree("{\"referredOn\": \"2012-02-01\", \"startedOn\": \"2012-02-20\"}"));
        assertThat(published(id, 3).isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("WP ¶29 A participant of the Work Programme cannot be referred, in these words")
    void participant() {
        var id = aClient();
        WorkProgrammes.announce(id, 1, true);

        var answer = act(id, "referral", 0, "referredOn", "2012-02-01");

        answer.then().statusCode(409);
        var error = body(answer).at("/errors/0");
        assertThat(error.get("code").textValue()).isEqualTo("CR-480");
        assertThat(error.get("detail").textValue())
                .isEqualTo(
                        "As the customer is a Work Programme participant they cannot be referred to"
                                + " Work Choice.");
        assertThat(body(get(path(id))).get("version").longValue()).isZero();
        assertThat(links(id)).doesNotContain("refer");
    }

    @Test
    @DisplayName("WP ¶28, ¶29 and can be when the referral to the Work Programme was cancelled")
    void participantNoMore() {
        var id = aClient();
        WorkProgrammes.announce(id, 1, true);
        WorkProgrammes.announce(id, 2, false);

        act(id, "referral", 0, "referredOn", "2012-02-01").then().statusCode(200);
    }

    @Test
    @DisplayName("The links are what can be done now")
    void possible() {
        var id = aClient();

        assertThat(links(id)).containsExactly("self", "client", "refer");
        act(id, "referral", 0, "referredOn", "2012-02-01");
        assertThat(links(id)).containsExactly("self", "client", "start", "end");
        act(id, "start", 1, "startedOn", "2012-02-01");
        assertThat(links(id)).containsExactly("self", "client", "end");
        assertThat(
                        names(
                                body(
                                        as(Tokens.of("olga.marsh")
                                                        .office("LDS")
                                                        .roles("office-manager")
                                                        .sign())
                                                .get(path(id)))))
                .containsExactly("self", "client");
    }

    @Test
    @DisplayName("What is not possible is refused with every reason at once")
    void refused() {
        var id = aClient();

        assertRefused(act(id, "start", 0, "startedOn", "2012-02-20"), 409, "CR-482");
        assertRefused(act(id, "end", 0, "endedOn", "2012-02-20"), 409, "CR-483");
        assertRefused(act(id, "referral", 0, "referredOn", "2010-10-24"), 422, "CR-485");
        act(id, "referral", 0, "referredOn", "2012-02-01").then().statusCode(200);
        assertRefused(act(id, "referral", 1, "referredOn", "2010-10-24"), 409, "CR-481", "CR-485");
        assertRefused(act(id, "start", 1, "startedOn", "2012-01-31"), 422, "CR-486");
        assertRefused(act(id, "end", 1, "endedOn", "2012-01-31"), 422, "CR-487");
        act(id, "start", 0, "startedOn", "2012-02-01").then().statusCode(412);
    }

    private static Response act(String id, String act, long based, String field, String on) {
        return asAdviser()
                .header("If-Match", "\"" + based + "\"")
                .body("{\"" + field + "\": \"" + on + "\"}")
                .post(path(id) + "/" + act);
    }

    private static void assertRefused(Response answer, int status, String... codes) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(body(answer).get("errors").findValuesAsText("code")).containsExactly(codes);
    }

    private static JsonNode published(String id, long version) {
        var said =
                Broker.awaitThat(
                        Topics.BENEFIT_POSITION,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == version);
        return Objects.requireNonNull(said.body()).path("workChoice");
    }

    private static String stage(String id) {
        return body(get(path(id))).get("stage").textValue();
    }

    private static List<String> links(String id) {
        return names(body(get(path(id))));
    }

    private static List<String> names(JsonNode view) {
        return view.get("_links").properties().stream().map(link -> link.getKey()).toList();
    }

    private static String path(String id) {
        return "/v1/clients/" + id + "/work-choice";
    }
}
