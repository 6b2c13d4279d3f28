package lms.clientrecord;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import lms.kit.fixtures.Broker;
import lms.language.Samples;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What an adviser enters of each part is published as the sample has it")
class PartsPublishedTest {

    private final ObjectNode sample = json(Samples.json(Topics.BENEFIT_POSITION));

    @Test
    @DisplayName("part by part, under one version that counts every change")
    void parts() {
        var id = aClient();
        var other = aClient();
        var position = "/v1/clients/" + id + "/benefit-position";
        var entered = sample.deepCopy();
        entered.withObject("/esa/outcome").remove("prognosis");

        kept(
                put(
                        position,
                        0,
                        json("{}").<ObjectNode>set("claims", sample.get("claims")).toString()));
        kept(put(position + "/esa", 1, entered.get("esa").toString()));
        kept(put(position + "/pension-credit", 2, entered.get("pensionCredit").toString()));
        kept(put(position + "/circumstances", 3, circumstances().toString()));
        kept(
                post(
                        id,
                        "joint-claims",
                        4,
                        json("{}")
                                .put("first", id)
                                .put("second", other)
                                .put("claimedOn", sample.at("/jointClaim/claimedOn").textValue())));
        kept(
                post(
                        id,
                        "work-choice/referral",
                        5,
                        json("{}")
                                .put(
                                        "referredOn",
                                        sample.at("/workChoice/referredOn").textValue())));
        kept(
                post(
                        id,
                        "work-choice/start",
                        6,
                        json("{}")
                                .put("startedOn", sample.at("/workChoice/startedOn").textValue())));

        var said = published(id, 7);
        for (var part :
                new String[] {
                    "claims", "linkedPeriods", "esa", "pensionCredit", "workChoice", "circumstances"
                }) {
            assertThat(said.get(part)).as(part).isEqualTo(sample.get(part));
        }
        assertThat(said.get("jointClaim"))
                .isEqualTo(sample.withObject("/jointClaim").deepCopy().put("otherMember", other));
        var earlyAccess = (ObjectNode) said.get("earlyAccess");
        assertThat(LocalDate.parse(earlyAccess.get("recordedOn").textValue())).isNotNull();
        assertThat(earlyAccess.put("recordedOn", sample.at("/earlyAccess/recordedOn").textValue()))
                .isEqualTo(sample.get("earlyAccess"));
    }

    private ObjectNode circumstances() {
        var entered = sample.withObject("/circumstances").deepCopy();
        entered.set(
                "earlyAccess", sample.withObject("/earlyAccess").deepCopy().without("recordedOn"));
        return entered;
    }

    private static void kept(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    }

    private static Response post(String id, String path, long based, ObjectNode body) {
        return asAdviser()
                .header("If-Match", "\"" + based + "\"")
                .body(body.toString())
                .post("/v1/clients/" + id + "/" + path);
    }

    private static JsonNode published(String id, long version) {
        return requireNonNull(
                Broker.awaitThat(
                                Topics.BENEFIT_POSITION,
                                id,
                                s ->
                                        s.body() != null
                                                && s.body().get("version").longValue() == version)
                        .body());
    }
}
