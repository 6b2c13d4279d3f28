package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.jointClaim;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶17, ¶18 Joint claims")
@Source("WP ¶17, ¶18")
class JointClaimTest {

    private static final String NOTICE =
            "This customer is eligible for the Work Programme and can be immediately referred.";

    @Test
    @DisplayName("WP ¶17 Both members' positions name the other, and say who is first")
    void made() {
        var first = aClient();
        var second = aClient();

        var made = make(first, first, second);

        made.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(get(made.header("Location")).jsonPath().getString("claimedOn"))
                .isEqualTo("2011-08-01");
        assertThat(part(first))
                .isEqualTo(
                        tree(
                                "{\"otherMember\": \""
                                        + second
                                        + "\", \"member\": \"First\", \"claimedOn\":"
                                        + " \"2011-08-01\"}"));
        assertThat(part(second))
                .isEqualTo(
                        tree(
                                "{\"otherMember\": \""
                                        + first
                                        + "\", \"member\": \"Second\", \"claimedOn\":"
                                        + " \"2011-08-01\"}"));
        for (var member : List.of(first, second)) {
            var said = Broker.await1(Topics.BENEFIT_POSITION, member);
            assertThat(Objects.requireNonNull(said.body()).get("jointClaim"))
                    .isEqualTo(part(member));
        }
    }

    @Test
    @DisplayName("can be recorded on the second member's record too, and seen on both")
    void onSecond() {
        var first = aClient();
        var second = aClient();

        make(second, first, second).then().statusCode(201);

        for (var member : List.of(first, second)) {
            var list = body(get(path(member)));
            assertThat(list.at("/jointClaims/0/first").textValue()).isEqualTo(first);
            assertThat(list.at("/jointClaims/0/second").textValue()).isEqualTo(second);
            assertThat(list.get("otherMemberReferred").booleanValue()).isFalse();
        }
    }

    @Test
    @DisplayName("are between two customers: not one twice, no stranger, not two others")
    void members() {
        var first = aClient();
        var stranger = "6f2d9a52-58cb-44d2-9c35-0a6a43d3b0ff";

        assertRefused(make(first, first, first), 422, "CR-470");
        assertRefused(make(first, first, stranger), 422, "CR-471");
        assertRefused(make(first, aClient(), aClient()), 422, "CR-478");
        make(stranger, stranger, first).then().statusCode(404);
        assertThat(body(get(path(first))).get("jointClaims")).isEmpty();
    }

    @Test
    @DisplayName("with a restricted customer are refused as with a stranger, and are not shown")
    void restricted() {
        var open = aClient();
        var restricted = aClient();
        var shown = make(open, open, restricted);
        var claim = shown.header("Location");
        RestrictedRecords.restrict(restricted);
        var another = aClient();

        var hidden = make(another, another, restricted);
        var stranger = make(another, another, UUID.randomUUID().toString());

        assertRefused(hidden, 422, "CR-471");
        assertRefused(stranger, 422, "CR-471");
        assertThat(get(path(open)).asString()).doesNotContain(restricted);
        assertThat(body(get(path(open))).get("jointClaims")).isEmpty();
        get(claim).then().statusCode(404);
        as(RestrictedRecords.leader())
                .header("Access-Reason", "Management check")
                .get(claim)
                .then()
                .statusCode(200);
        assertThat(RestrictedRecords.logOf(restricted))
                .contains("amal.khan LDS makeJointClaim NOT_STATED REFUSED");
    }

    @Test
    @DisplayName("A customer is in one at a time")
    void oneEach() {
        var first = aClient();
        var second = aClient();
        make(first, first, second);

        assertRefused(make(first, first, aClient()), 409, "CR-472");
        assertRefused(make(second, aClient(), second), 409, "CR-472");
    }

    @Test
    @DisplayName("and the database knows it, whoever writes")
    void oneEachInTheDatabase() {
        var first = aClient();
        var second = aClient();
        var third = aClient();
        make(first, first, second);

        assertThatThrownBy(() ->
                        Database.execute(
                                """
                                insert into joint_claim (joint_claim_id, version,
                                    first_client, second_client, claimed_on, changed_by,
                                    changed_by_name, changed_office, changed_at, trace_id)
                                values (gen_random_uuid(), 1, '%s', '%s', '2011-08-01',
                                    'x', 'x', 'LDS', now(), repeat('0', 32))
                                """
                                        .formatted(third, second)))
                .rootCause()
                .hasMessageContaining("joint_claim_one_live_each");
    }

    @Test
    @DisplayName("end for both members; then either can claim with someone else")
    void ended() {
        var first = aClient();
        var second = aClient();
        var made = make(first, first, second).header("Location");

        end(made, 1, "2012-03-01").then().statusCode(200).header("ETag", "\"2\"");

        assertThat(part(first).isMissingNode()).isTrue();
        assertThat(part(second).isMissingNode()).isTrue();
        assertThat(body(get(path(second))).at("/jointClaims/0/endedOn").textValue())
                .isEqualTo("2012-03-01");
        assertThat(body(get(made)).get("_links").has("end")).isFalse();
        assertRefused(end(made, 2, "2012-03-02"), 409, "CR-477");
        end(made, 1, "2012-03-02").then().statusCode(412);
        make(second, second, aClient()).then().statusCode(201);
    }

    @Test
    @DisplayName("are seen on the records of their members only")
    void onlyMembers() {
        var first = aClient();
        var made = make(first, first, aClient()).header("Location");

        get(made.replace(first, aClient())).then().statusCode(404);
    }

    @Test
    @DisplayName("made 60 times at once, in both orders, wait for each other but never for ever")
    void atOnce() throws Exception {
        var first = aClient();
        var second = aClient();

        for (int round = 0; round < 10; round++) {
            var answers = new ArrayList<Response>();
            try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
                var start = new CyclicBarrier(6);
                var makers = new ArrayList<Callable<Response>>();
                for (int i = 0; i < 6; i++) {
                    boolean turned = i % 2 == 1;
                    makers.add(() -> {
                        start.await();
                        return turned ? make(second, second, first) : make(first, first, second);
                    });
                }
                for (var answer : all.invokeAll(makers)) {
                    answers.add(answer.resultNow());
                }
            }

            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
            var won = answers.stream().filter(a -> a.statusCode() == 201).findFirst().orElseThrow();
            assertThat(part(first).get("otherMember").textValue()).isEqualTo(second);
            assertThat(part(second).get("otherMember").textValue()).isEqualTo(first);
            end(won.header("Location"), 1, "2012-03-01").then().statusCode(200);
        }
        assertThat(body(get(position(first))).get("version").longValue()).isEqualTo(20);
        assertThat(body(get(position(second))).get("version").longValue()).isEqualTo(20);
    }

    @Test
    @DisplayName("WP ¶18 A referral of the first marks the second's record until that is referred")
    void firstReferred() {
        marks(true);
    }

    @Test
    @DisplayName("WP ¶18 and a referral of the second marks the first's")
    void secondReferred() {
        marks(false);
    }

    private static void marks(boolean firstIsReferred) {
        var first = aClient();
        var second = aClient();
        make(first, first, second);
        var referred = firstIsReferred ? first : second;
        var other = firstIsReferred ? second : first;

        WorkProgrammes.announce(other, 1, false);
        WorkProgrammes.announce(referred, 1, true);

        assertThat(notices(referred)).isEqualTo("[]");
        assertThat(notices(other)).isEqualTo("[\"" + NOTICE + "\"]");
        assertThat(marked(other)).isTrue();
        assertThat(marked(referred)).isFalse();

        WorkProgrammes.announce(other, 2, true);
        assertThat(notices(other)).isEqualTo("[]");
        assertThat(marked(other)).isFalse();
    }

    @Test
    @DisplayName("WP ¶28 A referral that is cancelled takes the marker away")
    void cancelled() {
        var first = aClient();
        var second = aClient();
        make(first, first, second);
        WorkProgrammes.announce(first, 1, true);
        assertThat(marked(second)).isTrue();

        WorkProgrammes.announce(first, 2, false);

        assertThat(marked(second)).isFalse();
    }

    @Test
    @DisplayName("WP ¶18 The end of the joint claim takes the marker away")
    void markerEnds() {
        var first = aClient();
        var second = aClient();
        var made = make(first, first, second).header("Location");
        WorkProgrammes.announce(first, 1, true);
        assertThat(marked(second)).isTrue();

        end(made, 1, "2012-03-01").then().statusCode(200);

        assertThat(marked(second)).isFalse();
    }

    private static Response make(String on, String first, String second) {
        return asAdviser().body(jointClaim(first, second)).post(path(on));
    }

    private static Response end(String claim, long based, String endedOn) {
        return asAdviser()
                .header("If-Match", "\"" + based + "\"")
                .body("{\"endedOn\": \"" + endedOn + "\"}")
                .post(claim + "/end");
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(body(answer).findValuesAsText("code")).contains(code);
    }

    private static JsonNode part(String id) {
        return body(get(position(id))).path("jointClaim");
    }

    private static boolean marked(String id) {
        boolean marked = body(get(path(id))).get("otherMemberReferred").booleanValue();
        assertThat(body(get("/v1/clients/" + id)).get("furtherMarkers").toString())
                .isEqualTo(marked ? "[\"Joint Claim\"]" : "[]");
        return marked;
    }

    private static String notices(String id) {
        return body(get("/v1/clients/" + id)).get("notices").toString();
    }

    private static String path(String id) {
        return "/v1/clients/" + id + "/joint-claims";
    }

    private static String position(String id) {
        return "/v1/clients/" + id + "/benefit-position";
    }
}
