package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.cancel;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static lms.workprogramme.Documents.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.ReferralMade;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.ProviderCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶8-20 Making a referral to the Work Programme")
@Source("WP ¶4-6, ¶8, ¶11, ¶13-14, ¶19-20, AP ¶17")
class ReferTest {

    private static final String CONFIRMED = "{\"actionPlanConfirmed\": true}";
    private static final String IN_LEEDS = "calder-futures|aire-works";

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("the client is a participant, and the window shows start date and group")
    void participant() {
        var client = readyOnFirstOfMay();

        var answer = client.refer().then().statusCode(201).extract();

        var id = answer.<String>path("referralId");
        assertThat(answer.header("Location")).endsWith("/v1/referrals/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.<String>path("provider")).matches(IN_LEEDS);
        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Participant");
        assertThat(details.path("referredCustomerGroup").asText()).isEqualTo("WP JSA 18-24");
        assertThat(details.path("wpStartDate").asText()).isEqualTo("2012-05-01");
        assertThat(details.path("notices")).isEmpty();
        assertThat(details.path("officer").asText()).isEqualTo("A Khan");
        assertThat(details.path("amendedOn").asText()).isEqualTo("2012-05-01");
        assertThat(details.path("office").asText()).isEqualTo("LDS");
        assertThat(details.path("liveReferral").path("acknowledged").asBoolean()).isFalse();
        assertThat(details.path("_links").has("refer")).isFalse();
        assertThat(details.path("_links").path("referral").path("href").asText())
                .isEqualTo("/v1/referrals/" + id);
    }

    @Test
    @DisplayName("the provider and the other services are told, each in the words of the sample")
    void samples() {
        var id = UUID.randomUUID().toString();
        var interview = InterviewId.fresh().toString();
        Broker.send(Topics.CLIENT_SUMMARY, id, sample(Topics.CLIENT_SUMMARY, id));
        var jobseeker = sample(Topics.BENEFIT_POSITION).put("clientId", id);
        jobseeker.set(
                "claims", json("[{\"benefit\": \"JSA\", \"on\": {\"first\": \"2011-08-01\"}}]"));
        jobseeker.remove(
                List.of(
                        "linkedPeriods",
                        "esa",
                        "pensionCredit",
                        "jointClaim",
                        "workChoice",
                        "earlyAccess",
                        "circumstances"));
        jobseeker.set("jobseekersAgreement", json("{\"agreedOn\": \"2011-08-01\"}"));
        Broker.sendRaw(
                Topics.BENEFIT_POSITION.name(),
                id,
                jobseeker.toString().getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.BENEFIT_POSITION, id, UUID.randomUUID().toString()));
        Broker.send(Topics.ACTION_PLAN, id, sample(Topics.ACTION_PLAN, id));
        var path = "/v1/clients/" + id;
        var seen = "?seen=client-summary:3&seen=benefit-position:1&seen=action-plan:1";
        as(Tokens.adviser()).get(path + "/work-programme" + seen).then().statusCode(200);
        Broker.sendRaw(
                Topics.INTERVIEW.name(),
                interview,
                sample(Topics.INTERVIEW)
                        .put("clientId", id)
                        .put("interviewId", interview)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.INTERVIEW, interview, UUID.randomUUID().toString()));
        var etag =
                await().until(
                                () -> as(Tokens.adviser()).get(path + "/work-programme"),
                                details -> details.<List<String>>path("notices").isEmpty())
                        .header("ETag");

        var referral =
                json(
                        as(Tokens.adviser())
                                .header("If-Match", etag)
                                .body(CONFIRMED)
                                .post(path + "/referrals")
                                .then()
                                .statusCode(201)
                                .extract()
                                .asString());

        var provider = new ProviderCode(referral.path("provider").asText());
        var referralId = referral.path("referralId").asText();
        var made = Broker.await1(Topics.referral(provider), referralId);
        var expected = sample(ReferralMade.class);
        for (var field : List.of("referralId", "sequence", "provision", "referredAt")) {
            expected.set(field, referral.path(field));
        }
        expected.set("handoverHash", referral.path("handoverHash"));
        assertThat(made.body()).isEqualTo(expected);
        assertThat(made.headers())
                .containsEntry("ce_type", "lms.ReferralMade.v1")
                .containsEntry("ce_source", "/lms/work-programme-service")
                .containsEntry("ce_subject", referralId);

        var announced =
                Broker.awaitThat(
                        Topics.WORK_PROGRAMME, id, said -> said.body().has("liveReferral"));
        var wanted = sample(Topics.WORK_PROGRAMME).put("clientId", id).put("version", 3);
        ((ObjectNode) wanted.path("liveReferral"))
                .put("referralId", referralId)
                .put("provider", provider.value());
        ((ObjectNode) wanted.path("changedBy")).set("at", referral.path("referredAt"));
        assertThat(announced.body()).isEqualTo(wanted);
    }

    @Test
    @DisplayName("it can be made on the eligibility date, and not on the day before")
    void notTheDayBefore() {
        Database.businessDate(LocalDate.of(2012, 4, 30));
        var client = readyOnFirstOfMay();

        var early = client.refer();

        assertRefused(early, 422, "WP-202");
        assertThat(client.details().jsonPath().getMap("_links")).doesNotContainKey("refer");
        Database.businessDate(LocalDate.of(2012, 5, 1));
        assertThat(client.details().jsonPath().getMap("_links")).containsKey("refer");
        client.refer().then().statusCode(201);
    }

    @Test
    @DisplayName("without Yes to the question about the Action Plan nothing is saved")
    void prompt() {
        var client = readyOnFirstOfMay();

        for (var body : List.of("{}", "{\"actionPlanConfirmed\": false}")) {
            var answer = client.refer(client.etag(), body);

            assertRefused(answer, 409, "WP-206");
            assertThat(json(answer.asString()).path("confirm"))
                    .isEqualTo(
                            json(
                                    """
                                    {
                                      "field": "/actionPlanConfirmed",
                                      "prompt": "Please confirm the customer Action Plan and \
                                    information is correct?"
                                    }
                                    """));
        }
        assertThat(referrals(client)).isEmpty();
    }

    @Test
    @DisplayName("without a saved Action Plan it is refused, and once the plan is seen it is made")
    void plan() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        assertRefused(client.refer(), 422, "WP-204");

        client.withPlan();

        client.refer().then().statusCode(201);
    }

    @Test
    @DisplayName("a plan that was saved again since it was confirmed is not handed over unseen")
    @Source("decision ADR-0073")
    void savedSince() {
        var client = readyOnFirstOfMay();
        var body = "{\"actionPlanConfirmed\": true, \"actionPlanVersion\": %d}";
        client.withPlan().details().then().statusCode(200);

        assertRefused(client.refer(client.etag(), body.formatted(1)), 409, "WP-218");

        var made = client.refer(client.etag(), body.formatted(2)).then().statusCode(201).extract();
        assertThat(made.<Integer>path("actionPlanVersion")).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "ADR-0040 with a temporary reference it is refused, and once the number is known made")
    @Source("decision ADR-0040")
    void temporaryReference() {
        var client =
                new AClient().knownBy("11A11111").toldOf().claimingFrom("2011-08-01").withPlan();
        assertRefused(client.refer(), 409, "WP-207");

        client.knownByNino().toldOf();

        client.refer().then().statusCode(201);
    }

    @Test
    @DisplayName("ADR-0041 a customer who has died is not referred")
    @Source("decision ADR-0041")
    void died() {
        var client = readyOnFirstOfMay().diedOn("2012-04-30").toldOf();

        assertRefused(client.refer(), 409, "WP-208");
    }

    @Test
    @DisplayName(
            "a plan that has been seen elsewhere but has not arrived is waited for, not guessed")
    void notCaughtUp() {
        var client = readyOnFirstOfMay();
        var etag = client.etag();

        var answer =
                as(Tokens.adviser())
                        .header("If-Match", etag)
                        .body(CONFIRMED)
                        .post("/v1/clients/" + client.id() + "/referrals?seen=action-plan:2");

        answer.then().statusCode(503);
        assertThat(referrals(client)).isEmpty();
    }

    @Test
    @DisplayName("where no provider has a contract: No Provisions found")
    void noProvisions() {
        var client =
                new AClient().livingAt("BT1 1AA").toldOf().claimingFrom("2011-08-01").withPlan();

        var answer = client.refer();

        assertRefused(answer, 409, "WP-205");
        assertThat(answer.<String>path("detail"))
                .isEqualTo("No Provisions found. Please contact the help desk");
        assertThat(client.details().jsonPath().getMap("_links")).doesNotContainKey("refer");
    }

    @Test
    @DisplayName("all reasons are told at once")
    void allReasons() {
        Database.businessDate(LocalDate.of(2012, 4, 30));
        var client = new AClient().livingAt("BT1 1AA").toldOf().claimingFrom("2011-08-01");

        var answer = client.refer(client.etag(), "{}");

        assertThat(answer.jsonPath().getList("errors.code"))
                .containsExactly("WP-202", "WP-205", "WP-204", "WP-206");
        answer.then().statusCode(409);
    }

    @Test
    @DisplayName("a client who is a participant is not referred again")
    void onlyOnce() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);

        assertRefused(client.refer(), 409, "WP-203");
        assertThat(referrals(client)).hasSize(1);
    }

    @Test
    @DisplayName("the database lets no client have two live referrals")
    void oneLiveReferral() {
        var client = readyOnFirstOfMay();
        var id = client.refer().<String>path("referralId");

        assertThatThrownBy(() -> Database.execute(copied(id, "sequence = 1000000")))
                .hasMessageContaining("referral_one_live_per_client");
    }

    @Test
    @DisplayName("of twelve officers who refer one client at once, one does")
    void parallelForOneClient() throws InterruptedException, ExecutionException {
        var client = readyOnFirstOfMay();
        var etag = client.etag();

        var answers = atOnce(12, () -> client.refer(etag, CONFIRMED).statusCode());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(412);
        assertThat(referrals(client)).hasSize(1);
    }

    @Test
    @DisplayName("referrals made at once are counted for each provider without a gap")
    void sequences() throws InterruptedException, ExecutionException {
        var clients = IntStream.range(0, 24).mapToObj(i -> readyOnFirstOfMay()).toList();
        clients.forEach(client -> client.details().then().statusCode(200));
        var left = new ConcurrentLinkedQueue<>(clients);

        var answers = atOnce(24, () -> left.remove().refer().statusCode());

        assertThat(answers).containsOnly(201);
        Database.awaitRelayed();
        for (var provider : IN_LEEDS.split("\\|", -1)) {
            var told =
                    Broker.readAll(Topics.referral(new ProviderCode(provider)).name()).stream()
                            .map(said -> said.body().path("sequence").asLong())
                            .toList();
            assertThat(told)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, told.size()).boxed().toList());
        }
    }

    @Test
    @DisplayName(
            "referrals and cancellations made at once are counted for each provider without a gap,"
                    + " and nobody is told to stop before they were told of the referral")
    void sequencesOfCancellations() throws InterruptedException, ExecutionException {
        var clients = IntStream.range(0, 16).mapToObj(i -> readyOnFirstOfMay()).toList();
        clients.forEach(client -> client.details().then().statusCode(200));
        var left = new ConcurrentLinkedQueue<>(clients);

        var answers =
                atOnce(16, () -> cancel(left.remove().refer().path("referralId")).statusCode());

        assertThat(answers).containsOnly(200);
        Database.awaitRelayed();
        for (var provider : IN_LEEDS.split("\\|", -1)) {
            assertToldInOrder(new ProviderCode(provider));
        }
    }

    private static void assertToldInOrder(ProviderCode provider) {
        var made = new ArrayList<String>();
        long last = 0;
        for (var said : Broker.readAll(Topics.referral(provider).name())) {
            assertThat(said.body().path("sequence").asLong()).isEqualTo(++last);
            if (said.body().has("cancelledOn")) {
                assertThat(made).contains(said.key());
            } else if (said.body().has("person")) {
                made.add(said.key());
            }
        }
    }

    @Test
    @DisplayName("a retry with the same key refers once and gives the same answer")
    void retry() {
        var client = readyOnFirstOfMay();
        var etag = client.etag();
        var key = UUID.randomUUID().toString();

        var first = withKey(client, etag, key);
        var again = withKey(client, etag, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(referrals(client)).hasSize(1);
    }

    @Test
    @DisplayName("advisers and team leaders refer; an office manager reads")
    void roles() {
        var client = readyOnFirstOfMay();
        var etag = client.etag();
        var manager = Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign();
        var leader = Tokens.of("tom.field").office("LDS").roles("team-leader").sign();

        refer(client, etag, manager).then().statusCode(403);
        assertThat(json(client.details(manager).asString()).path("_links").has("refer")).isFalse();
        var made = refer(client, etag, leader);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<String>path("officer")).isEqualTo("T Field");
        as(manager).get("/v1/referrals/" + made.path("referralId")).then().statusCode(200);
    }

    @Test
    @DisplayName("a referral can be read by itself and in the client's list")
    void read() {
        var client = readyOnFirstOfMay();
        var made = client.refer().asString();
        var id = json(made).path("referralId").asText();

        var alone = as(Tokens.adviser()).get("/v1/referrals/" + id);

        assertThat(json(alone.asString())).isEqualTo(json(made));
        assertThat(alone.header("ETag")).isEqualTo("\"1\"");
        assertThat(referrals(client)).containsExactly(json(made));
    }

    @Test
    @DisplayName("the list has the newest first, page by page")
    void pages() {
        var client = readyOnFirstOfMay();
        var newest = client.refer().<String>path("referralId");
        var older = List.of(earlier(newest, 1), earlier(newest, 2), earlier(newest, 2));

        var listed = new ArrayList<String>();
        var next = "/v1/clients/" + client.id() + "/referrals?limit=2";
        while (next != null) {
            var page = as(Tokens.adviser()).get(next).then().statusCode(200).extract();
            listed.addAll(page.path("items.referralId"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(listed).hasSize(4).startsWith(newest, older.getFirst());
        assertThat(listed).containsAll(older);
        as(Tokens.adviser())
                .get("/v1/clients/" + client.id() + "/referrals?after=MTI")
                .then()
                .statusCode(400);
    }

    /** A referral that is over, made days before this one; the suite cannot end one yet. */
    private static String earlier(String referralId, int days) {
        var id = UUID.randomUUID().toString();
        Database.execute(
                copied(
                        referralId,
                        """
                        id = '%s', state = 'CANCELLED', ended_on = wp_start_date, ended_by = 'x', \
                        ended_by_name = 'X', ended_office = 'LDS', ended_at = now(), \
                        provider = 'over', sequence = (select count(*) + 1 from referral), \
                        referred_at = referred_at - interval '%d days'\
                        """
                                .formatted(id, days)));
        return id;
    }

    /** Puts another referral beside one, with some columns changed. */
    private static String copied(String referralId, String changes) {
        return """
        do $$ begin
            create temp table copied on commit drop as select * from referral where id = '%s';
            update copied set id = gen_random_uuid();
            update copied set %s;
            execute (
                select format('insert into referral (%%1$s) select %%1$s from copied',
                    string_agg(column_name, ', '))
                from information_schema.columns
                where table_name = 'referral' and is_generated = 'NEVER');
        end $$
        """
                .formatted(referralId, changes);
    }

    @Test
    @DisplayName("a referral of a restricted client is there for the management only")
    @Source("decision ADR-0033")
    void restricted() {
        var client = readyOnFirstOfMay();
        var id = client.refer().<String>path("referralId");

        client.restricted().toldOf().details().then().statusCode(404);

        for (var path :
                List.of(
                        "/v1/referrals/" + id,
                        "/v1/referrals/" + id + "/allocation",
                        "/v1/clients/" + client.id() + "/referrals")) {
            as(Tokens.adviser()).get(path).then().statusCode(404);
            as(Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign())
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    private static Response withKey(AClient client, String etag, String key) {
        return as(Tokens.adviser())
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(CONFIRMED)
                .post("/v1/clients/" + client.id() + "/referrals");
    }

    private static Response refer(AClient client, String etag, String token) {
        return as(token)
                .header("If-Match", etag)
                .body(CONFIRMED)
                .post("/v1/clients/" + client.id() + "/referrals");
    }

    private static List<JsonNode> referrals(AClient client) {
        var list = new ArrayList<JsonNode>();
        json(as(Tokens.adviser())
                        .get("/v1/clients/" + client.id() + "/referrals")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("items")
                .forEach(list::add);
        return list;
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getList("errors")).hasSize(1);
    }

    private static <T> List<T> atOnce(int times, Callable<T> act)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = IntStream.range(0, times).mapToObj(i -> threads.submit(act)).toList();
            var results = new ArrayList<T>();
            for (var each : acts) {
                results.add(each.get());
            }
            return results;
        }
    }

    @Test
    @DisplayName(
            "nobody is referred under a record that was merged: the refusal names the survivor")
    void merged() {
        var survivor = ClientId.fresh();
        var client = AClient.readyOnFirstOfMay();
        client.etag();
        client.mergedInto(survivor).toldOf();

        var answer = client.refer();

        answer.then().statusCode(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("WP-209");
        assertThat(answer.jsonPath().getString("detail")).contains(survivor.toString());
    }

    @Test
    @DisplayName(
            "nobody is referred whose absorbed record has a live referral, until that is taken back")
    @Source("decision ADR-0074")
    void referredUnderTheAbsorbedRecord() {
        var survivor = readyOnFirstOfMay();
        var absorbed = readyOnFirstOfMay();
        var referral = absorbed.refer().then().statusCode(201).extract().<String>path("referralId");
        absorbed.mergedInto(survivor.clientId()).toldOf().details().then().statusCode(200);

        assertRefused(survivor.refer(), 409, "WP-203");
        assertThat(survivor.details().jsonPath().getMap("_links")).doesNotContainKey("refer");

        cancel(referral).then().statusCode(200);

        survivor.refer().then().statusCode(201);
    }
}
