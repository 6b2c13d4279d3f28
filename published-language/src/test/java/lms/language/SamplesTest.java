package lms.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lms.language.EveryTopic.Carried;
import lms.language.SpoiltSamples.Spoilt;
import lms.language.event.ReferralMade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Samples, schemas and records say the same")
class SamplesTest {

    static List<Carried> events() {
        return EveryTopic.events();
    }

    static List<Spoilt> withoutOneRequiredField() {
        return SpoiltSamples.withoutOneRequiredField();
    }

    static List<Spoilt> withOneRequiredFieldNull() {
        return SpoiltSamples.withOneRequiredFieldNull();
    }

    static List<Spoilt> withOneWrongText() {
        return SpoiltSamples.withOneWrongText();
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("each schema is a JSON Schema 2020-12 under its topic's name")
    void eachSchemaIsAJsonSchema(Carried event) {
        assertThat(Schemas.complaintsAboutTheSchema(event)).isEmpty();
        assertThat(Json.tree(event.schema()).path("$id").asText())
                .isEqualTo(Topic.schema(event.event()));
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("each sample keeps to its schema")
    void eachSampleKeepsToItsSchema(Carried event) {
        assertThat(Schemas.complaints(event, event.sample())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("each sample, read into its record and written again, is the same document")
    void eachSampleSurvivesItsRecord(Carried event) throws JsonProcessingException {
        var read = Json.read(event.sample(), event.event());

        var written = Json.MAPPER.writeValueAsString(read);

        assertThat(Json.tree(written)).isEqualTo(Json.tree(event.sample()));
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("a field that a reader does not know yet is no fault")
    void aNewFieldIsNoFault(Carried event) throws JsonProcessingException {
        var newer = sample(event).put("addedNextYear", "something").toString();

        assertThat(Schemas.complaints(event, newer)).isEmpty();
        assertThat((Object) Json.read(newer, event.event()))
                .isEqualTo(Json.read(event.sample(), event.event()));
    }

    @ParameterizedTest
    @MethodSource("withoutOneRequiredField")
    @DisplayName("a missing required field is refused by schema and record")
    void aMissingFieldIsRefused(Spoilt spoilt) {
        assertRefusedByBoth(spoilt);
    }

    @ParameterizedTest
    @MethodSource("withOneRequiredFieldNull")
    @DisplayName("a null in place of a required field is refused by schema and record")
    void aNullIsRefused(Spoilt spoilt) {
        assertRefusedByBoth(spoilt);
    }

    @ParameterizedTest
    @MethodSource("withOneWrongText")
    @DisplayName("a wrong word, code, id or day is refused by schema and record")
    void aWrongTextIsRefused(Spoilt spoilt) {
        assertRefusedByBoth(spoilt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG123456A", "QQ12345A", "AB123456E", "DA123456A", "AO123456A"})
    @DisplayName("a number that is no NINO is refused by schema and record")
    void aBadNinoIsRefused(String nino) {
        var summary = sample(Carried.on(Topics.CLIENT_SUMMARY)).put("nino", nino);
        var referral = new Carried(Topics.referral(EveryTopic.PROVIDER), ReferralMade.class);
        var made = sample(referral);
        made.withObject("/person").put("nino", nino);

        assertRefusedByBoth(
                new Spoilt(Carried.on(Topics.CLIENT_SUMMARY), "nino", summary.toString()));
        assertRefusedByBoth(new Spoilt(referral, "nino", made.toString()));
    }

    @Test
    @DisplayName("ADR-0040 a client has a NINO or a temporary reference, and never both or none")
    void aNinoOrATemporaryReference() throws JsonProcessingException {
        var both = sample(Carried.on(Topics.CLIENT_SUMMARY)).put("temporaryReference", "11A11111");
        var reference = both.deepCopy();
        reference.remove("nino");
        var none = reference.deepCopy();
        none.remove("temporaryReference");

        assertThat(Schemas.complaints(Carried.on(Topics.CLIENT_SUMMARY), reference.toString()))
                .isEmpty();
        assertThat(Json.read(reference.toString(), Topics.CLIENT_SUMMARY.body()).nino()).isNull();
        assertRefusedByBoth(new Spoilt(Carried.on(Topics.CLIENT_SUMMARY), "both", both.toString()));
        assertRefusedByBoth(new Spoilt(Carried.on(Topics.CLIENT_SUMMARY), "none", none.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11A1111", "1AA11111", "11111111", "11A11111B", "QQ123456A"})
    @DisplayName("ADR-0040 what is no temporary reference is refused by schema and record")
    void aBadTemporaryReferenceIsRefused(String reference) {
        var summary =
                sample(Carried.on(Topics.CLIENT_SUMMARY)).put("temporaryReference", reference);
        summary.remove("nino");

        assertRefusedByBoth(
                new Spoilt(Carried.on(Topics.CLIENT_SUMMARY), "reference", summary.toString()));
    }

    @Test
    @DisplayName("a summary as it was written before it said more is still readable")
    void anOlderSummaryIsReadable() throws JsonProcessingException {
        var older = sample(Carried.on(Topics.CLIENT_SUMMARY));
        older.remove(List.of("preferredName", "previousNames"));
        older.withObject("/markers").remove("incident");

        var read = Json.read(older.toString(), Topics.CLIENT_SUMMARY.body());

        assertThat(Schemas.complaints(Carried.on(Topics.CLIENT_SUMMARY), older.toString()))
                .isEmpty();
        assertThat(read.previousNames()).isNull();
        assertThat(read.markers().incident()).isNull();
    }

    @Test
    @DisplayName("all that a summary may say keeps to its schema and survives its record")
    void aFullSummary() throws JsonProcessingException {
        var full = sample(Carried.on(Topics.CLIENT_SUMMARY)).put("diedOn", "2012-04-15");
        full.put("mergedInto", "0e9c2c86-51f4-4b39-a0d1-6d2f8b7a4c55");
        full.putArray("authorisedOfficers")
                .addObject()
                .put("officer", "amal.khan")
                .put("until", "2012-05-31");
        full.putObject("claimsCase")
                .put("reference", "LDS-2012-000417")
                .put("rebuiltAt", "2012-04-16T09:12:31.204Z");

        var read = Json.read(full.toString(), Topics.CLIENT_SUMMARY.body());

        assertThat(Schemas.complaints(Carried.on(Topics.CLIENT_SUMMARY), full.toString()))
                .isEmpty();
        assertThat(Json.tree(Json.MAPPER.writeValueAsString(read))).isEqualTo(full);
        assertThat(read).hasToString("ClientSummary[" + read.clientId() + ", version 3]");
    }

    @Test
    @DisplayName("IT ¶24 a rebuilt case, and no other, names the case that took its place")
    void aRebuiltCase() throws JsonProcessingException {
        var open = sample(Carried.on(Topics.CMS_CLAIM));
        var rebuilt = open.deepCopy().put("state", "Rebuilt");
        var alive = open.deepCopy().put("rebuiltAs", "9f0c1b52-6f7a-4a54-8c55-0c5bb0f0a3d4");
        var whole = alive.deepCopy().put("state", "Rebuilt");

        assertThat(Schemas.complaints(Carried.on(Topics.CMS_CLAIM), whole.toString())).isEmpty();
        assertThat(
                        Json.tree(
                                Json.MAPPER.writeValueAsString(
                                        Json.read(whole.toString(), Topics.CMS_CLAIM.body()))))
                .isEqualTo(whole);
        assertRefusedByBoth(
                new Spoilt(Carried.on(Topics.CMS_CLAIM), "rebuilt as nothing", rebuilt.toString()));
        assertRefusedByBoth(
                new Spoilt(Carried.on(Topics.CMS_CLAIM), "open and rebuilt", alive.toString()));
    }

    @Test
    @DisplayName("IT ¶24 a claimant has a NINO or a temporary reference, and hides who it is")
    void aClaimant() throws JsonProcessingException {
        var reference = sample(Carried.on(Topics.CMS_CLAIM));
        reference.withObject("/claimant").put("temporaryReference", "11A11111").remove("nino");
        var both = sample(Carried.on(Topics.CMS_CLAIM));
        both.withObject("/claimant").put("temporaryReference", "11A11111");

        var read = Json.read(reference.toString(), Topics.CMS_CLAIM.body());

        assertThat(Schemas.complaints(Carried.on(Topics.CMS_CLAIM), reference.toString()))
                .isEmpty();
        assertThat(read.claimant()).hasToString("Claimant[TemporaryReference[*****111]]");
        assertThat(read.toString()).doesNotContain("Holloway");
        assertRefusedByBoth(new Spoilt(Carried.on(Topics.CMS_CLAIM), "both", both.toString()));
    }

    @Test
    @DisplayName("IT ¶24 an interview that was cancelled because of a rebuilt case says so")
    void aCancelledInterview() throws JsonProcessingException {
        var cancelled =
                sample(Carried.on(Topics.INTERVIEW))
                        .put("stage", "Cancelled")
                        .put("cancelledBecause", "Claims case rebuilt")
                        .put("rebookAtOnce", true);

        assertThat(Schemas.complaints(Carried.on(Topics.INTERVIEW), cancelled.toString()))
                .isEmpty();
        assertThat(
                        Json.tree(
                                Json.MAPPER.writeValueAsString(
                                        Json.read(cancelled.toString(), Topics.INTERVIEW.body()))))
                .isEqualTo(cancelled);
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("no version and no sequence is below 1")
    void noVersionIsBelowOne(Carried event) {
        for (var count : List.of("version", "sequence")) {
            if (sample(event).has(count)) {
                var spoilt = sample(event).put(count, 0).toString();
                assertRefusedByBoth(new Spoilt(event, count, spoilt));
            }
        }
    }

    @Test
    @DisplayName("the spoilt samples are many enough to mean something")
    void theSpoiltSamplesAreMany() {
        assertThat(withoutOneRequiredField()).hasSizeGreaterThan(90);
        assertThat(withOneRequiredFieldNull()).hasSizeGreaterThan(80);
        assertThat(withOneWrongText()).hasSizeGreaterThan(60);
    }

    @Test
    @DisplayName("every person in a sample has a number that is given to nobody")
    void everyPersonIsMadeUp() {
        assertThat(events())
                .flatMap(event -> sample(event).findValuesAsText("nino"))
                .hasSize(3)
                .allSatisfy(nino -> assertThat(nino).startsWith("QQ"));
    }

    @Test
    @DisplayName("a value type has one schema wherever it occurs")
    void aValueTypeHasOneSchema() {
        for (var event : events()) {
            for (var other : events()) {
                var theirs = definitions(other);
                definitions(event)
                        .propertyStream()
                        .filter(definition -> theirs.has(definition.getKey()))
                        .forEach(definition ->
                                assertThat(definition.getValue())
                                        .isEqualTo(theirs.get(definition.getKey())));
            }
        }
    }

    private static JsonNode definitions(Carried event) {
        return Json.tree(event.schema()).path("$defs");
    }

    private static ObjectNode sample(Carried event) {
        return (ObjectNode) Json.tree(event.sample());
    }

    private static void assertRefusedByBoth(Spoilt spoilt) {
        assertThat(Schemas.complaints(spoilt.event(), spoilt.json()))
                .as("what the schema says")
                .isNotEmpty();
        assertThatThrownBy(() -> Json.read(spoilt.json(), spoilt.event().event()))
                .as("what the record says")
                .isInstanceOf(JsonProcessingException.class);
    }
}
