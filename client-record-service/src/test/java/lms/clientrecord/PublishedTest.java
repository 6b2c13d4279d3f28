package lms.clientrecord;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.benefitposition.Position;
import lms.kit.access.Stamp;
import lms.kit.fixtures.Broker;
import lms.kit.outbox.EventJson;
import lms.kit.time.Today;
import lms.language.Samples;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The service given the sample's content publishes the sample")
class PublishedTest {

    @Inject Today today;

    private static final List<String> OF_THE_SERVICE =
            List.of("clientId", "version", "changedBy", "restricted", "socVersion");

    @Inject ChangeBenefitPosition position;

    @Test
    @DisplayName("of client details")
    void clientSummary() {
        var sample = sample(Topics.CLIENT_SUMMARY);
        var details = content(sample);
        var id = aClient(details.deepCopy().put("office", "TRU"));

        put("/v1/clients/" + id, 1, details.deepCopy().put("office", "BFD").toString());
        put("/v1/clients/" + id, 2, details.toString());

        assertThat(published(Topics.CLIENT_SUMMARY, id, 3)).isEqualTo(expected(sample, id));
    }

    @Test
    @DisplayName("of Additional Information")
    void additionalInformation() {
        var sample = sample(Topics.ADDITIONAL_INFORMATION);
        var id = aClient();
        var path = "/v1/clients/" + id + "/additional-information";

        put(path, 0, content(sample).put("councilTax", "No").toString());
        put(path, 1, content(sample).toString());

        assertThat(published(Topics.ADDITIONAL_INFORMATION, id, 2)).isEqualTo(expected(sample, id));
    }

    @Test
    @DisplayName("of qualifications")
    void qualifications() {
        var sample = sample(Topics.QUALIFICATIONS);
        var id = aClient();

        put("/v1/clients/" + id + "/qualifications", 0, content(sample).toString());

        assertThat(published(Topics.QUALIFICATIONS, id, 1)).isEqualTo(expected(sample, id));
    }

    @Test
    @DisplayName("of the children's ages")
    void childcareBarriers() {
        var sample = sample(Topics.CHILDCARE_BARRIERS);
        var id = aClient();
        var on = today.date();

        put(
                "/v1/clients/" + id + "/childcare-barriers",
                0,
                "{\"children\": [{\"age\": 4, \"ageOn\": \"%s\", \"childcareNeeded\": \"Yes\"},"
                                .formatted(on)
                        + "{\"dateOfBirth\": \"%s\", \"childcareNeeded\": \"No\"}]}"
                                .formatted(on.minusYears(9)));

        assertThat(published(Topics.CHILDCARE_BARRIERS, id, 1)).isEqualTo(expected(sample, id));
    }

    @Test
    @DisplayName("of the benefit position")
    void benefitPosition() {
        var sample = sample(Topics.BENEFIT_POSITION);
        var id = aClient();
        var last = sample.get("version").longValue();
        var content = content(sample);
        content.remove("linkedPeriods");
        content.putArray("sanctions");
        var known = EventJson.mapper().convertValue(content, Position.class);
        var path = "/v1/clients/" + id + "/benefit-position";

        for (long version = 0; version < last - 1; version++) {
            put(path, version, claimFrom(version)).then().statusCode(200);
        }
        position.change(new ClientId(id), amal(), before -> known);

        assertThat(published(Topics.BENEFIT_POSITION, id, last)).isEqualTo(expected(sample, id));
    }

    @Test
    @DisplayName("in an envelope that says what it is and whose change it continues")
    void envelope() {
        var id = aClient();

        var said = Broker.await1(Topics.CLIENT_SUMMARY, id);

        var headers = said.headers();
        assertThat(headers)
                .containsAllEntriesOf(
                        Map.of(
                                "ce_specversion", "1.0",
                                "ce_type", "lms.ClientSummary.v1",
                                "ce_source", "/lms/client-record-service",
                                "ce_subject", id,
                                "ce_dataschema", "urn:lms:schema:ClientSummary:1",
                                "content-type", "application/json"));
        assertThat(UUID.fromString(headers.get("ce_id"))).isNotNull();
        assertThat(Instant.parse(headers.get("ce_time"))).isNotNull();
        assertThat(headers.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    @DisplayName("and nothing for the windows that open with a record")
    void openedWindows() {
        var id = aClient();
        Broker.await1(Topics.CLIENT_SUMMARY, id);

        assertThat(Broker.read(Topics.ADDITIONAL_INFORMATION.name(), id)).isEmpty();
        assertThat(Broker.read(Topics.QUALIFICATIONS.name(), id)).isEmpty();
        assertThat(Broker.read(Topics.CHILDCARE_BARRIERS.name(), id)).isEmpty();
        assertThat(Broker.read(Topics.BENEFIT_POSITION.name(), id)).isEmpty();
        assertThat(get("/v1/clients/" + id).statusCode()).isEqualTo(200);
    }

    private static ObjectNode sample(Topic<?> topic) {
        return json(Samples.json(topic));
    }

    /** What an adviser would enter to bring the sample about. */
    private static ObjectNode content(ObjectNode sample) {
        return sample.deepCopy().remove(OF_THE_SERVICE);
    }

    private static String claimFrom(long day) {
        return "{\"claims\": [{\"benefit\": \"JSA\", \"on\": {\"first\": \"2011-08-0%d\"}}]}"
                .formatted(day + 1);
    }

    private static Stamp amal() {
        return new Stamp(
                "amal.khan",
                "A Khan",
                new OfficeCode("LDS"),
                Instant.parse("2012-03-26T13:45:00Z"),
                "0123456789abcdef0123456789abcdef");
    }

    private static ObjectNode expected(ObjectNode sample, String id) {
        sample.put("clientId", id);
        sample.withObject("/changedBy").put("at", "…");
        return sample;
    }

    private static JsonNode published(Topic<?> topic, String id, long version) {
        var said =
                Broker.awaitThat(
                        topic,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == version);
        var body = (ObjectNode) requireNonNull(said.body());
        assertThat(Instant.parse(body.at("/changedBy/at").textValue())).isNotNull();
        body.withObject("/changedBy").put("at", "…");
        return body;
    }
}
