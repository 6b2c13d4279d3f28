package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.cancel;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.value.ProviderCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0073 What a provider is given, and told afterwards")
@Source("WP ¶6, ¶13-16, decision ADR-0073, decision ADR-0075")
class HandoverTest {

    private static final JsonMapper SORTED =
            JsonMapper.builder()
                    .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                    .build();

    @BeforeEach
    void dayOfTheReferral() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName(
            "the message bears the seal that anybody can compute, and the referral shows the same")
    void sealed() throws Exception {
        var referral = refer(readyOnFirstOfMay());

        var made = (ObjectNode) told(referral).getFirst();

        var seal = made.remove("handoverHash").asText();
        // Plain texts, whole numbers and names in ASCII: sorted and without spaces is RFC 8785.
        var canonical = SORTED.writeValueAsBytes(SORTED.treeToValue(made, TreeMap.class));
        var hash = MessageDigest.getInstance("SHA-256").digest(canonical);
        assertThat(seal).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(seal).isEqualTo(referral.path("handoverHash").asText());
        assertThat(made.path("handoverVersion").asLong()).isEqualTo(1);
        assertThat(made.path("actionPlanVersion").asLong()).isEqualTo(1);
        assertThat(made.path("jobseekersAgreementOn").asText()).isEqualTo("2011-08-01");
        assertThat(new String(canonical, StandardCharsets.UTF_8)).doesNotContain("safeguard");
    }

    @Test
    @DisplayName(
            "WP ¶15-16 the answer about Safe Guard Measures is asked for, recorded and sent, and shown nowhere")
    void safeguards() {
        Database.businessDate(LocalDate.of(2012, 5, 2));
        for (var answer : List.of(true, false)) {
            var client = new AClient().onEsaFrom("2012-04-02").toldOf().toldOfClaims().withPlan();
            var unanswered = client.refer();
            unanswered.then().statusCode(409);
            assertThat(json(unanswered.asString()).path("confirm"))
                    .isEqualTo(
                            json(
                                    """
                                    {
                                      "field": "/safeguardMeasures",
                                      "prompt": "Does the customer require Safe Guard Measures?"
                                    }
                                    """));

            var body =
                    "{\"actionPlanConfirmed\": true, \"safeguardMeasures\": %s}".formatted(answer);
            var made =
                    client.refer(client.etag(), body).then().statusCode(201).extract().asString();

            var referral = json(made);
            var id = referral.path("referralId").asText();
            assertThat(told(referral).getFirst().path("safeguardMeasures").asBoolean())
                    .isEqualTo(answer);
            assertThat(told(referral).getFirst().has("jobseekersAgreementOn")).isFalse();
            assertThat(
                            Database.column(
                                    "select safeguard_measures::text from handover where"
                                            + " referral_id = '"
                                            + id
                                            + "'"))
                    .containsExactly(String.valueOf(answer));
            var shown =
                    made
                            + client.details().asString()
                            + get("/v1/referrals/" + id)
                            + get("/v1/referrals/" + id + "/allocation")
                            + get("/v1/clients/" + client.id() + "/referrals")
                            + Broker.awaitThat(
                                            Topics.WORK_PROGRAMME,
                                            client.id(),
                                            said -> said.body().has("liveReferral"))
                                    .body();
            assertThat(shown.toLowerCase(java.util.Locale.ROOT)).doesNotContain("safeguard");
        }
    }

    @Test
    @DisplayName("WP ¶15 of no other customer is it asked: an answer is refused and not recorded")
    void notAsked() {
        var client = readyOnFirstOfMay();

        var answer =
                client.refer(
                        client.etag(),
                        "{\"actionPlanConfirmed\": true, \"safeguardMeasures\": true}");

        answer.then().statusCode(422);
        assertThat(answer.<String>path("code")).isEqualTo("WP-216");
    }

    @Test
    @DisplayName(
            "AP ¶17 a Pension Credit customer is referred without JSAg and plan, and nothing is invented")
    void withoutPlan() {
        var client = new AClient().onPensionCreditFrom("2012-04-02").toldOf().toldOfClaims();

        var referral = json(client.refer().then().statusCode(201).extract().asString());

        assertThat(referral.path("actionPlanVersion").asLong()).isZero();
        var made = told(referral).getFirst();
        assertThat(made.path("actionPlan")).isEmpty();
        assertThat(made.has("actionPlanVersion")).isFalse();
        assertThat(made.path("referralBasis").asText()).isEqualTo("Voluntary");
        assertThat(made.path("participationBasis").asText()).isEqualTo("Voluntary");
    }

    @Test
    @DisplayName("AP ¶17 without a JSAg a jobseeker is not referred")
    void agreement() {
        var client =
                new AClient().withoutAgreement().toldOf().claimingFrom("2011-08-01").withPlan();
        var refused = client.refer();
        refused.then().statusCode(422);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("WP-212");

        client.agreedOn("2012-05-01").toldOfClaims();

        client.refer().then().statusCode(201);
    }

    @Test
    @DisplayName("WP ¶9 while on Work Choice the customer is not referred")
    void workChoice() {
        var client =
                new AClient()
                        .onWorkChoiceFrom("2012-04-02")
                        .toldOf()
                        .claimingFrom("2011-08-01")
                        .withPlan();
        var refused = client.refer();
        refused.then().statusCode(409);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("WP-211");

        client.notOnWorkChoice().toldOfClaims().refer().then().statusCode(201);
    }

    @Test
    @DisplayName("each thing that changes is told once: field, old and new value, and the day")
    void changes() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        Database.businessDate(LocalDate.of(2012, 6, 4));

        client.reachedAt("0113 496 0999").livingAt("BD99 1AA").toldOf();
        client.details().then().statusCode(200);
        client.toldOf().details().then().statusCode(200);

        var changes = changes(referral, 2);
        assertThat(changes)
                .extracting(change -> change.path("field").asText())
                .containsExactly("/person/address", "/person/phones");
        var address = changes.getFirst();
        assertThat(json(address.path("oldValue").asText()).path("postcode").asText())
                .isEqualTo("LS99 4AB");
        assertThat(json(address.path("newValue").asText()).path("postcode").asText())
                .isEqualTo("BD99 1AA");
        assertThat(address.path("effectiveOn").asText()).isEqualTo("2012-06-04");
        assertThat(address.path("handoverVersion").asLong()).isEqualTo(2);
        assertThat(changes.getLast().path("oldValue").asText()).isEqualTo("[]");
        assertThat(changes.getLast().path("newValue").asText()).isEqualTo("[\"0113 496 0999\"]");
        assertThat(changes.getLast().path("handoverVersion").asLong()).isEqualTo(3);
        assertWithoutGap(referral);
    }

    @Test
    @DisplayName(
            "the Customer Group, the basis and a death are told; what the provider was not given is not")
    void claimsAndDeath() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        Database.businessDate(LocalDate.of(2012, 6, 4));
        client.lookedAfterBy("beth.rowe").toldOf().withPlan();
        client.details().then().statusCode(200);

        client.claiming("2011-08-01", "2012-06-01");
        client.details().then().statusCode(200);
        client.diedOn("2012-06-02").toldOf();
        client.details().then().statusCode(200);

        var changes = changes(referral, 3);
        assertThat(changes)
                .extracting(change -> change.path("field").asText())
                .containsExactly("/customerGroup", "/participationBasis", "/person/diedOn");
        assertThat(changes.getFirst().path("oldValue").asText()).isEqualTo("\"WP JSA 18-24\"");
        assertThat(changes.getFirst().has("newValue")).isFalse();
        assertThat(changes.getLast().has("oldValue")).isFalse();
        assertThat(changes.getLast().path("newValue").asText()).isEqualTo("\"2012-06-02\"");
        assertThat(changes.getLast().path("effectiveOn").asText()).isEqualTo("2012-06-02");
        assertThat(client.details().<String>path("referredCustomerGroup"))
                .isEqualTo("WP JSA 18-24");
    }

    @Test
    @DisplayName(
            "the night after the last referrals takes no participant's group away; the end of the"
                    + " claim does")
    void afterTheLastReferrals() {
        Database.businessDate(LocalDate.of(2017, 3, 31));
        Database.execute("delete from night_run");
        var client = readyOnFirstOfMay();
        var referral = refer(client);

        RehearsalTest.night(LocalDate.of(2017, 4, 1));
        assertThat(json(client.details().asString()).has("currentCustomerGroup")).isFalse();
        assertThat(told(referral)).hasSize(1);

        client.claiming("2011-08-01", "2017-03-31").details().then().statusCode(200);
        assertThat(changes(referral, 2))
                .extracting(change -> change.path("field").asText())
                .containsExactly("/customerGroup", "/participationBasis");
    }

    @Test
    @DisplayName("WP ¶28 about a referral that was taken back nothing more is told")
    void takenBack() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        cancel(referral.path("referralId").asText()).then().statusCode(200);

        client.reachedAt("0113 496 0999").toldOf().details().then().statusCode(200);

        Database.awaitRelayed();
        assertThat(told(referral))
                .extracting(said -> said.has("cancelledOn"))
                .containsExactly(false, true);
    }

    @Test
    @DisplayName(
            "ADR-0028 an erased client's handover and its seal are gone, and the referral stays")
    @Source("decision ADR-0028")
    void erased() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        var where = " where client_id = '" + client.id() + "'";

        Broker.erase(Topics.CLIENT_SUMMARY, client.id());

        await().until(
                        () -> Database.column("select referral_id::text from handover" + where),
                        List::isEmpty);
        assertThat(Database.column("select id::text from referral" + where))
                .containsExactly(referral.path("referralId").asText());
        assertThat(
                        Database.column(
                                "select count(*) filter (where handover_hash is not null)::text"
                                        + " from referral"
                                        + where))
                .containsExactly("0");
    }

    private static JsonNode refer(AClient client) {
        return json(client.refer().then().statusCode(201).extract().asString());
    }

    private static String get(String path) {
        return as(Tokens.adviser()).get(path).then().statusCode(200).extract().asString();
    }

    /** Everything that the provider was told about the referral by now. */
    private static List<JsonNode> told(JsonNode referral) {
        Database.awaitRelayed();
        return Broker.read(topic(referral), referral.path("referralId").asText()).stream()
                .map(Broker.Said::body)
                .toList();
    }

    private static List<JsonNode> changes(JsonNode referral, int count) {
        var all = told(referral);
        assertThat(all).hasSize(count + 1);
        return all.subList(1, all.size());
    }

    private static void assertWithoutGap(JsonNode referral) {
        var sequences =
                Broker.readAll(topic(referral)).stream()
                        .map(said -> said.body().path("sequence").asLong())
                        .toList();
        assertThat(sequences)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    }

    private static String topic(JsonNode referral) {
        return Topics.referral(new ProviderCode(referral.path("provider").asText())).name();
    }
}
