package lms.actionplan.need.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.outbox.EventJson;
import lms.kit.rules.Source;
import lms.language.Samples;
import lms.language.Topics;
import lms.language.event.BenefitPosition;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "AP ¶17 Who must have an Action Plan, over REST and from the benefit position's events")
@Source("AP ¶17, ¶63")
class NeedTest {

    private final Front amal = Front.amal();

    @Test
    @DisplayName("Before the benefit position is told, it is not known")
    void notTold() {
        var clientId = ClientRecord.known().clientId();

        var answer = need(clientId, "client-summary:1");

        assertThat(answer.<String>path("need")).isEqualTo("Not known");
        assertThat(answer.<Integer>path("benefitPosition")).isZero();
    }

    @Test
    @DisplayName("The published sample: an ESA claimant today, a JSA customer with a JSAg before")
    void sample() throws JsonProcessingException {
        var clientId = ClientRecord.known().clientId();
        tell(clientId, 9);

        var esa = need(clientId, "benefit-position:9&on=2012-05-01");
        var jsa = need(clientId, "benefit-position:9&on=2011-10-31");

        assertThat(esa.<String>path("need")).isEqualTo("Must");
        assertThat(esa.<List<String>>path("reasons.source")).containsExactly("AP ¶17");
        assertThat(esa.<Object>path("jsag")).isNull();
        assertThat(esa.<Integer>path("benefitPosition")).isEqualTo(9);
        assertThat(jsa.<String>path("need")).isEqualTo("When referred");
        assertThat(jsa.<Boolean>path("jsag.required")).isTrue();
        assertThat(jsa.<String>path("jsag.agreedOn")).isEqualTo("2010-12-13");
        assertThat(jsa.<String>path("on")).isEqualTo("2011-10-31");
        assertThat(
                        Database.column(
                                "select facts from benefit_position where client_id = '"
                                        + clientId
                                        + "'"))
                .singleElement()
                .asString()
                .doesNotContain("WRAG", "prison", "otherMember", "amal");
    }

    @Test
    @DisplayName(
            "AP ¶17 An IS claimant on the grounds of incapacity must have one; others need not")
    void incomeSupport() throws JsonProcessingException {
        var clientId = ClientRecord.known().clientId();

        tellIncomeSupport(clientId, 1, null);
        var notRecorded = need(clientId, "benefit-position:1&on=2012-05-01");
        tellIncomeSupport(clientId, 2, true);
        var incapacity = need(clientId, "benefit-position:2&on=2012-05-01");
        tellIncomeSupport(clientId, 3, false);
        var other = need(clientId, "benefit-position:3&on=2012-05-01");

        assertThat(notRecorded.<String>path("need")).isEqualTo("Not known");
        assertThat(incapacity.<String>path("need")).isEqualTo("Must");
        assertThat(incapacity.<List<String>>path("reasons.reason"))
                .singleElement()
                .asString()
                .contains("Income Support on the grounds of incapacity must have an Action Plan");
        assertThat(other.<String>path("need")).isEqualTo("Not required");
        assertThat(other.<List<String>>path("reasons.reason"))
                .singleElement()
                .asString()
                .startsWith("Other IS claimants are not required to have an Action Plan");
    }

    @Test
    @DisplayName("An open interview and the plan lead to the answer; an interview to come does not")
    void linked() {
        var clientId = ClientRecord.known().clientId();
        var booked = amal.book(clientId, Front.TODAY);
        var interview = "/v1/interviews/" + booked.<String>path("interviewId");

        var started = amal.postIfMatch(interview + "/start", 1);
        amal.post(
                Front.plan(clientId),
                "{\"interviewId\": \"%s\"}".formatted(booked.<String>path("interviewId")));

        assertThat(booked.<Map<String, ?>>path("_links")).doesNotContainKey("need");
        for (var from : List.of(started, amal.get(Front.plan(clientId)))) {
            assertThat(from.<String>path("_links.need.method")).isEqualTo("GET");
            assertThat(amal.get(from.path("_links.need.href")).<String>path("clientId"))
                    .isEqualTo(clientId.toString());
        }
    }

    @Test
    @DisplayName("A client who has a plan is linked with it")
    void link() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);

        assertThat(need(clientId, "client-summary:1").<String>path("_links.actionPlan.href"))
                .isEqualTo(Front.plan(clientId));
    }

    @Test
    @DisplayName("A tombstone erases what was told")
    void erased() throws JsonProcessingException {
        var clientId = ClientRecord.known().clientId();
        tell(clientId, 1);
        assertThat(need(clientId, "benefit-position:1").statusCode()).isEqualTo(200);

        Broker.erase(Topics.BENEFIT_POSITION, clientId.toString());

        await().untilAsserted(() ->
                assertThat(
                                Database.column(
                                        "select count(*) from benefit_position where"
                                                + " client_id = '"
                                                + clientId
                                                + "'"))
                        .containsExactly("0"));
    }

    @Test
    @DisplayName("A client of whom nobody told looks like none")
    void unknown() {
        assertThat(amal.get(Front.plan(ClientId.fresh()) + "/need").statusCode()).isEqualTo(404);
    }

    private static void tell(ClientId clientId, long version) throws JsonProcessingException {
        send(clientId, sampled(), version);
    }

    /** Of a claimant of Income Support who is no lone parent. */
    private static void tellIncomeSupport(
            ClientId clientId, long version, @Nullable Boolean forIncapacity)
            throws JsonProcessingException {
        var told = sampled();
        told.putArray("claims")
                .addObject()
                .put("benefit", "IS")
                .putObject("on")
                .put("first", "2011-11-01");
        var circumstances = told.putObject("circumstances");
        for (var no : List.of("fullTimeCarer", "loneParent", "exIb")) {
            circumstances.put(no, false);
        }
        if (forIncapacity != null) {
            circumstances.put("incomeSupportForIncapacity", forIncapacity);
        }
        send(clientId, told, version);
    }

    private static ObjectNode sampled() throws JsonProcessingException {
        return (ObjectNode) EventJson.mapper().readTree(Samples.json(Topics.BENEFIT_POSITION));
    }

    private static void send(ClientId clientId, ObjectNode told, long version)
            throws JsonProcessingException {
        told.put("clientId", clientId.toString()).put("version", version);
        Broker.send(
                Topics.BENEFIT_POSITION,
                clientId.toString(),
                EventJson.mapper().treeToValue(told, BenefitPosition.class));
    }

    private Response need(ClientId clientId, String seen) {
        return amal.get(Front.plan(clientId) + "/need?seen=" + seen);
    }
}
