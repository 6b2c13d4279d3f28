package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import lms.clientrecord.benefitposition.NoteAgreement;
import lms.kit.access.Stamp;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

@QuarkusTest
@DisplayName("The claims on the record")
class ClaimsTest {

    private static final String CLAIM =
            "{\"claims\": [{\"benefit\": \"JSA\", \"on\": {\"first\": \"2011-08-01\"}}]}";
    private static final String SEVERAL =
            """
            {"claims": [
              {"benefit": "JSA", "on": {"first": "2012-03-01"}},
              {"benefit": "ESA", "on": {"first": "2010-03-01", "last": "2010-12-31"}, "ended": "Work"},
              {"benefit": "JSA", "on": {"first": "2011-02-01", "last": "2011-08-31"}},
              {"benefit": "JSA", "on": {"first": "2011-09-15", "last": "2012-01-31"}},
              {"benefit": "Pension Credit", "on": {"first": "2012-03-01"}}
            ]}
            """;
    private static final String SANCTION =
            """
            {"sanctions": [{
              "kind": "Disallowance",
              "benefit": "JSA",
              "on": {"first": "2012-02-06"},
              "reference": "DMAS-2012-004711"
            }]}
            """;

    @Inject NoteAgreement agreement;

    @Test
    @DisplayName("can be recorded, ended and taken away again")
    void claim() {
        var path = benefitPosition(aClient());
        var ended = CLAIM.replace("\"2011-08-01\"", "\"2011-08-01\", \"last\": \"2012-04-15\"");

        var none = get(path);
        var claimed = put(path, 0, CLAIM);
        var closed = put(path, 1, ended);
        var removed = put(path, 2, "{\"claims\": []}");

        assertThat(claims(none)).isEqualTo(tree("[]"));
        assertThat(claims(claimed)).isEqualTo(json(CLAIM).get("claims"));
        assertThat(body(claimed).get("claiming")).isEqualTo(tree("[\"JSA\"]"));
        assertThat(body(claimed).has("endOfClaim")).isFalse();
        assertThat(claims(closed)).isEqualTo(json(ended).get("claims"));
        assertThat(body(closed).get("claiming")).isEqualTo(tree("[]"));
        assertThat(body(closed).get("endOfClaim").textValue()).isEqualTo("2012-04-15");
        assertThat(claims(removed)).isEqualTo(tree("[]"));
        assertThat(body(get(path))).isEqualTo(body(removed));
    }

    @Test
    @DisplayName("a claim whose last day is before its first has not the right form")
    void misshapenClaims() {
        var path = benefitPosition(aClient());
        var backwards = CLAIM.replace("\"2011-08-01\"", "\"2011-08-01\", \"last\": \"2011-07-31\"");

        put(path, 0, backwards)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claims/0/on"));
        put(path, 0, CLAIM.replace("JSA", "DLA"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claims/0/benefit"));
        put(path, 0, CLAIM.replace("2011-08-01", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CR-401"));
    }

    @Test
    @DisplayName("ADR-0035 several claims to several benefits are kept, the earliest first")
    @Source("decision ADR-0035")
    void several() {
        var path = benefitPosition(aClient());

        var amended = put(path, 0, SEVERAL);

        assertThat(amended.statusCode()).isEqualTo(200);
        assertThat(claims(amended))
                .isEqualTo(
                        tree(
                                """
                                [
                                  {
                                    "benefit": "ESA",
                                    "on": {"first": "2010-03-01", "last": "2010-12-31"},
                                    "ended": "Work"
                                  },
                                  {"benefit": "JSA", "on": {"first": "2011-02-01", "last": "2011-08-31"}},
                                  {"benefit": "JSA", "on": {"first": "2011-09-15", "last": "2012-01-31"}},
                                  {"benefit": "JSA", "on": {"first": "2012-03-01"}},
                                  {"benefit": "Pension Credit", "on": {"first": "2012-03-01"}}
                                ]
                                """));
        assertThat(body(get(path))).isEqualTo(body(amended));
    }

    @Test
    @DisplayName("ADR-0035 the order in which claims are entered does not matter")
    @Source("decision ADR-0035")
    void inAnyOrder() {
        var id = aClient();
        var path = benefitPosition(id);
        var turned = json(SEVERAL);
        turned.withArray("claims").add(turned.withArray("claims").remove(0));

        var first = put(path, 0, SEVERAL);
        var same = put(path, 1, turned.toString());

        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(body(same)).isEqualTo(body(first));
        Broker.awaitThat(Topics.BENEFIT_POSITION, id, said -> said.body() != null);
        assertThat(Broker.read(Topics.BENEFIT_POSITION.name(), id)).hasSize(1);
    }

    @Test
    @DisplayName(
            "ADR-0035 claims to one benefit that overlap are refused, with every reason at once")
    @Source("decision ADR-0035")
    void overlap() {
        var path = benefitPosition(aClient());

        put(
                        path,
                        0,
                        """
                        {"claims": [
                          {"benefit": "JSA", "on": {"first": "2011-08-01"}},
                          {"benefit": "ESA", "on": {"first": "2011-08-01"}, "ended": "Work"},
                          {"benefit": "JSA", "on": {"first": "2012-03-01"}}
                        ]}
                        """)
                .then()
                .statusCode(422)
                .body("errors.code", contains("CR-405", "CR-404"))
                .body("errors.pointer", contains("/claims/1/ended", "/claims/2/on"));
    }

    @Test
    @DisplayName("ADR-0035 not even the database takes claims to one benefit that overlap by a day")
    @Source("decision ADR-0035")
    void neverOverlap() {
        var id = aClient();
        put(benefitPosition(id), 0, SEVERAL).then().statusCode(200);

        assertThat(constraintAgainst(id, "JSA", "2012-01-31", "2012-02-29"))
                .isEqualTo("benefit_claim_never_overlaps");
        assertThat(constraintAgainst(id, "JSA", "2012-02-01", "2012-03-01"))
                .isEqualTo("benefit_claim_never_overlaps");
        assertThat(constraintAgainst(id, "JSA", "2012-02-01", "2012-02-29")).isEqualTo("none");
        assertThat(constraintAgainst(id, "IS", "2011-02-01", "2012-03-31")).isEqualTo("none");
    }

    @Test
    @DisplayName("ADR-0035 a claim can take the place of one whose days it shares")
    @Source("decision ADR-0035")
    void moved() {
        var path = benefitPosition(aClient());

        put(path, 0, CLAIM).then().statusCode(200);
        put(path, 1, CLAIM.replace("2011-08-01", "2011-08-02")).then().statusCode(200);
        var earlier = put(path, 2, CLAIM.replace("2011-08-01", "2011-07-31"));

        assertThat(claims(earlier).at("/0/on/first").textValue()).isEqualTo("2011-07-31");
        assertThat(claims(get(path))).isEqualTo(claims(earlier));
    }

    @Test
    @DisplayName("ADR-0035 the answer tells which claims are linked, and by which policy row")
    @Source("decision ADR-0035")
    void linked() {
        var path = benefitPosition(aClient());

        var periods = body(put(path, 0, SEVERAL)).get("linkedPeriods");

        assertThat(periods.findValuesAsText("benefit"))
                .containsExactly("JSA", "JSA", "ESA", "Pension Credit");
        var first = periods.get(0);
        assertThat(first.get("on"))
                .isEqualTo(tree("{\"first\": \"2011-02-01\", \"last\": \"2012-01-31\"}"));
        assertThat(first.get("claims")).hasSize(2);
        // 365 days, of which the first 14 of September were not claimed
        assertThat(first.get("daysClaimed").intValue()).isEqualTo(351);
        assertThat(first.get("gapDays").intValue()).isEqualTo(14);
        assertThat(first.has("begunAfter")).isFalse();
        var gap = first.at("/gaps/0");
        assertThat(gap.get("days").intValue()).isEqualTo(14);
        assertThat(gap.get("linked").booleanValue()).isTrue();
        assertThat(gap.at("/limit/name").textValue()).isEqualTo("jsa-link");
        assertThat(gap.at("/limit/value"))
                .isEqualTo(tree("{\"maxGapDays\": 28, \"counted\": \"in total\"}"));
        // 29 days of February 2012
        var second = periods.get(1);
        assertThat(second.get("on")).isEqualTo(tree("{\"first\": \"2012-03-01\"}"));
        assertThat(second.at("/begunAfter/linked").booleanValue()).isFalse();
        assertThat(second.at("/begunAfter/because").textValue())
                .isEqualTo(
                        "The claim from 2012-03-01 is not linked to the one that ended on"
                                + " 2012-01-31: 29 days between them, 43 in this linked period,"
                                + " and 28 in total are ignored.");
    }

    @Test
    @DisplayName("ADR-0035 the other services are told the linked periods")
    @Source("decision ADR-0035")
    void published() {
        var id = aClient();

        put(benefitPosition(id), 0, SEVERAL).then().statusCode(200);

        assertThat(published(id, 1).get("linkedPeriods"))
                .isEqualTo(
                        tree(
                                """
                                [
                                  {
                                    "benefit": "JSA",
                                    "on": {"first": "2011-02-01", "last": "2012-01-31"},
                                    "gapDays": 14
                                  },
                                  {"benefit": "JSA", "on": {"first": "2012-03-01"}, "gapDays": 0},
                                  {
                                    "benefit": "ESA",
                                    "on": {"first": "2010-03-01", "last": "2010-12-31"},
                                    "gapDays": 0
                                  },
                                  {
                                    "benefit": "Pension Credit",
                                    "on": {"first": "2012-03-01"},
                                    "gapDays": 0
                                  }
                                ]
                                """));
    }

    @Test
    @DisplayName(
            "IT ¶26 sanctions and disallowances are shown with the claims, and which are in force")
    @Source("IT ¶26, decision ADR-0036")
    void sanctions() {
        var id = aClient();
        var path = benefitPosition(id);
        put(path, 0, CLAIM).then().statusCode(200);

        var received = put(path + "/sanctions", 1, SANCTION);
        var same = put(path + "/sanctions", 2, SANCTION);
        var over =
                put(
                        path + "/sanctions",
                        2,
                        SANCTION.replace(
                                "\"2012-02-06\"", "\"2012-02-06\", \"last\": \"2012-03-04\""));

        assertThat(received.statusCode()).isEqualTo(200);
        assertThat(body(received).get("sanctions")).isEqualTo(json(SANCTION).get("sanctions"));
        assertThat(body(received).get("inForce")).isEqualTo(json(SANCTION).get("sanctions"));
        assertThat(same.header("ETag")).isEqualTo("\"2\"");
        assertThat(body(over).get("inForce")).isEqualTo(tree("[]"));
        var shown = body(get(path));
        assertThat(shown.get("version").longValue()).isEqualTo(3);
        assertThat(shown.get("sanctions")).isEqualTo(body(over).get("sanctions"));
        assertThat(claims(get(path))).isEqualTo(json(CLAIM).get("claims"));
        assertThat(shown.at("/_links/sanctions/href").textValue()).isEqualTo(path + "/sanctions");
        assertThat(body(get(path + "/sanctions"))).isEqualTo(body(over));
        // They stay on the record.
        assertThat(published(id, 3).has("sanctions")).isFalse();
    }

    @Test
    @DisplayName("ADR-0036 a reference that occurs twice is refused, and managers only read")
    @Source("decision ADR-0036")
    void refusedSanctions() {
        var path = benefitPosition(aClient()) + "/sanctions";
        var twice = json(SANCTION);
        twice.withArray("sanctions").add(twice.withArray("sanctions").get(0).deepCopy());
        var manager = Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign();

        put(path, 0, twice.toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("CR-412"))
                .body("errors.pointer", contains("/sanctions/1/reference"));
        assertThat(as(manager).get(path).statusCode()).isEqualTo(200);
        assertThat(body(as(manager).get(path)).get("_links").has("amend")).isFalse();
        assertThat(as(manager).header("If-Match", "\"0\"").body(SANCTION).put(path).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("the position as it was at a moment is what it was then")
    void asOf() {
        var path = benefitPosition(aClient());
        var opened = body(get(path)).at("/changedBy/at").textValue();
        put(path, 0, CLAIM).then().statusCode(200);
        var claimed = body(get(path)).at("/changedBy/at").textValue();
        put(path, 1, SEVERAL).then().statusCode(200);

        var first = body(get(path + "?asOf=" + claimed));

        assertThat(body(get(path + "?asOf=" + opened)).get("version").longValue()).isZero();
        assertThat(first.get("version").longValue()).isEqualTo(1);
        assertThat(first.get("claims")).isEqualTo(json(CLAIM).get("claims"));
        assertThat(first.get("linkedPeriods")).hasSize(1);
        assertThat(first.get("_links").has("amend")).isFalse();
        assertThat(get(path + "?asOf=2001-01-01T00:00:00Z").statusCode()).isEqualTo(404);
        assertThat(body(get(path + "/sanctions?asOf=" + claimed)).get("sanctions"))
                .isEqualTo(tree("[]"));
    }

    @Test
    @DisplayName("the agreement of a JSA client is noted by whoever agreed it, once")
    @Source("AP ¶80")
    void agreement() {
        var id = aClient();
        var client = new ClientId(id);
        put(benefitPosition(id), 0, CLAIM).then().statusCode(200);
        var stamp =
                new Stamp(
                        "beth.rowe",
                        "B Rowe",
                        new OfficeCode("TRU"),
                        Instant.parse("2012-04-16T09:12:31Z"),
                        "0123456789abcdef0123456789abcdef");

        agreement.note(client, LocalDate.of(2011, 8, 8), stamp);
        agreement.note(client, LocalDate.of(2011, 8, 8), stamp);

        var shown = body(get(benefitPosition(id)));
        assertThat(shown.get("version").longValue()).isEqualTo(2);
        assertThat(shown.at("/changedBy/officer").textValue()).isEqualTo("beth.rowe");
        assertThat(shown.at("/jobseekersAgreement/agreedOn").textValue()).isEqualTo("2011-08-08");
        assertThat(published(id, 2).at("/jobseekersAgreement/agreedOn").textValue())
                .isEqualTo("2011-08-08");
        assertThat(shown.get("claims")).isEqualTo(json(CLAIM).get("claims"));
        assertThat(agreement.isJsaClient(client, LocalDate.of(2011, 7, 31))).isFalse();
        assertThat(agreement.isJsaClient(client, LocalDate.of(2011, 8, 1))).isTrue();
    }

    @Test
    @DisplayName("two parts that are saved at once on one version: one wins, the other reads again")
    void oneWins() throws Exception {
        var path = benefitPosition(aClient());

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                long based = round;
                var start = new CyclicBarrier(2);
                List<Callable<Integer>> savers =
                        List.of(
                                () -> {
                                    start.await();
                                    return put(path, based, claimFrom(based)).statusCode();
                                },
                                () -> {
                                    start.await();
                                    return put(path + "/sanctions", based, sanction(based))
                                            .statusCode();
                                });

                assertThat(both.invokeAll(savers).stream().map(answer -> answer.resultNow()))
                        .containsExactlyInAnyOrder(200, 412);
                assertThat(body(get(path)).get("version").longValue()).isEqualTo(based + 1);
            }
        }
    }

    private static String claimFrom(long day) {
        return CLAIM.replace("2011-08-01", LocalDate.of(2011, 8, 1).plusDays(day).toString());
    }

    private static String sanction(long number) {
        return SANCTION.replace("004711", "%06d".formatted(number));
    }

    private static String constraintAgainst(String id, String benefit, String first, String last) {
        try {
            Database.execute(
                    "insert into benefit_claim values ('%s', '%s', '%s', '%s', null)"
                            .formatted(id, benefit, first, last));
        } catch (IllegalStateException refused) {
            if (refused.getCause() instanceof PSQLException sql
                    && sql.getServerErrorMessage() != null) {
                return Objects.toString(sql.getServerErrorMessage().getConstraint());
            }
            throw refused;
        }
        return "none";
    }

    private static JsonNode claims(Response answer) {
        return body(answer).get("claims");
    }

    private static JsonNode published(String id, long version) {
        var said =
                Broker.awaitThat(
                        Topics.BENEFIT_POSITION,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == version);
        return Objects.requireNonNull(said.body());
    }

    private static String benefitPosition(String id) {
        return "/v1/clients/" + id + "/benefit-position";
    }
}
