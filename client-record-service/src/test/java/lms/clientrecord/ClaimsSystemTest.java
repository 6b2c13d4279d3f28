package lms.clientrecord;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.ClaimsSystem.aCase;
import static lms.clientrecord.ClaimsSystem.clientOf;
import static lms.clientrecord.ClaimsSystem.enter;
import static lms.clientrecord.ClaimsSystem.inConflict;
import static lms.clientrecord.ClaimsSystem.inPlaceOf;
import static lms.clientrecord.ClaimsSystem.next;
import static lms.clientrecord.ClaimsSystem.rebuiltAs;
import static lms.clientrecord.ClaimsSystem.send;
import static lms.clientrecord.ClaimsSystem.tell;
import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Samples;
import lms.language.Topics;
import lms.language.event.ClientSummary;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("IT ¶24 The claims system creates and corrects clients")
@Source("IT ¶24, decision ADR-0042")
class ClaimsSystemTest {

    @Test
    @DisplayName("A new case opens a record with its basic details, JP marker, case and claim")
    void opens() {
        var told = aCase();

        tell(told);

        var client = clientOf(told);
        var record = record(client);
        assertThat(record.get("lastName").textValue()).isEqualTo("Rosewarne");
        assertThat(record.get("nino")).isEqualTo(told.at("/claimant/nino"));
        assertThat(record.get("address")).isEqualTo(told.at("/claimant/address"));
        assertThat(record.at("/markers/jp").booleanValue()).isTrue();
        assertThat(record.at("/changedBy/officer").textValue()).isEqualTo("system");
        assertThat(record.at("/changedBy/office").textValue()).isEqualTo("ZZZ");
        assertThat(claims(client))
                .isEqualTo(tree("[{\"benefit\":\"JSA\",\"on\":{\"first\":\"2012-04-10\"}}]"));
        var said =
                Broker.awaitThat(
                                Topics.CLIENT_SUMMARY,
                                client,
                                it ->
                                        it.body() != null
                                                && it.as(ClientSummary.class).claimsCase() != null)
                        .as(ClientSummary.class);
        var claimsCase = requireNonNull(said.claimsCase());
        assertThat(claimsCase.reference()).isEqualTo(told.get("caseId").textValue());
        assertThat(claimsCase.rebuiltAt()).isNull();
        assertThat(conflictsOf(client)).isEmpty();
        assertThat(found(told)).containsExactly(client);
    }

    @Test
    @DisplayName("The sample of the published language opens one too")
    void sample() {
        var told = json(Samples.json(Topics.CMS_CLAIM)).put("caseId", UUID.randomUUID().toString());
        told.withObject("/claimant").put("nino", ClientRecords.freshNino());

        tell(told);

        assertThat(record(clientOf(told)).get("firstName").textValue()).isEqualTo("Wren");
    }

    @Test
    @DisplayName("What it wrote itself it corrects, in one change by the system officer")
    void corrects() {
        var told = aCase();
        tell(told);
        var client = clientOf(told);
        long before = record(client).get("version").longValue();

        var corrected = next(told);
        corrected.withObject("/claimant").put("lastName", "Rosewarn").put("firstName", "Tamsyn");
        tell(corrected);

        var record = record(client);
        assertThat(record.get("lastName").textValue()).isEqualTo("Rosewarn");
        assertThat(record.get("firstName").textValue()).isEqualTo("Tamsyn");
        assertThat(record.get("version").longValue()).isEqualTo(before + 1);
        assertThat(conflictsOf(client)).isEmpty();
    }

    @Test
    @DisplayName("Something older, and the same once more, changes nothing")
    void older() {
        var told = next(aCase());
        tell(told);
        var client = clientOf(told);
        var before = record(client);

        var older = told.deepCopy().put("version", 1);
        older.withObject("/claimant").put("lastName", "Late");
        send(older);
        send(told);
        var later = next(told);
        later.withObject("/claimant").withArray("/phones").removeAll().add("07700 900456");
        tell(later);

        assertThat(record(client).get("lastName")).isEqualTo(before.get("lastName"));
        assertThat(record(client).get("version").longValue())
                .isEqualTo(before.get("version").longValue() + 1);
    }

    @Test
    @DisplayName("It finds the client by number and date of birth, and fills what is missing")
    void findsByNumber() {
        var details = details();
        var client = aClient(details);
        var told = aCase();
        told.withObject("/claimant").setAll(basic(details));
        told.withObject("/claimant").putArray("phones").add("0113 496 0789");

        tell(told);

        assertThat(clientOf(told)).isEqualTo(client);
        assertThat(record(client).at("/phones/0").textValue()).isEqualTo("0113 496 0789");
        assertThat(record(client).get("title").textValue()).isEqualTo("Ms");
        assertThat(conflictsOf(client)).isEmpty();
    }

    @Test
    @DisplayName("What an officer entered stays, and the conflict is on the office's work list")
    void conflict() {
        var told = aCase();
        tell(told);
        var client = clientOf(told);
        enter(client, "lastName", "Rosewall");

        var contradicts = next(told);
        contradicts.withObject("/claimant").put("lastName", "Rosewarn");
        contradicts.withObject("/claimant").withArray("/phones").removeAll().add("07700 900111");
        tell(contradicts);

        assertThat(record(client).get("lastName").textValue()).isEqualTo("Rosewall");
        assertThat(record(client).at("/phones/0").textValue()).isEqualTo("07700 900111");
        var conflict = onlyConflictOf(client);
        assertThat(conflict.get("field").textValue()).isEqualTo("lastName");
        assertThat(conflict.get("recordValue").textValue()).isEqualTo("Rosewall");
        assertThat(conflict.get("claimsValue").textValue()).isEqualTo("Rosewarn");
        assertThat(conflict.get("state").textValue()).isEqualTo("OPEN");
        assertThat(conflict.at("/reason/code").textValue()).isEqualTo("CR-152");
        assertThat(conflict.get("_links").has("resolve")).isTrue();
        assertThat(workList("LDS")).contains(conflict.get("conflictId").textValue());
    }

    @Test
    @DisplayName("An officer keeps the record: it stays, and who decided when is kept")
    void keepsRecord() {
        var told = aCase();
        var client = inConflict(told);
        var conflict = onlyConflictOf(client);

        var resolved = resolve(conflict, "record");

        assertThat(resolved.get("state").textValue()).isEqualTo("RESOLVED");
        assertThat(resolved.get("kept").textValue()).isEqualTo("record");
        assertThat(resolved.at("/changedBy/officer").textValue()).isEqualTo("amal.khan");
        assertThat(resolved.get("recordValue").textValue()).isEqualTo("Rosewall");
        assertThat(record(client).get("lastName").textValue()).isEqualTo("Rosewall");
        assertThat(workList("LDS")).doesNotContain(conflict.get("conflictId").textValue());

        var repeated = next(next(told));
        repeated.withObject("/claimant").put("lastName", "Rosewarn");
        tell(repeated);
        assertThat(conflictsOf(client)).hasSize(1);
    }

    @Test
    @DisplayName("An officer keeps the claims system's word: the record is changed by that officer")
    void keepsClaimsSystem() {
        var told = aCase();
        var client = inConflict(told);

        var resolved = resolve(onlyConflictOf(client), "claims-system");

        assertThat(resolved.get("kept").textValue()).isEqualTo("claims-system");
        assertThat(record(client).get("lastName").textValue()).isEqualTo("Rosewarn");
        assertThat(record(client).at("/changedBy/officer").textValue()).isEqualTo("amal.khan");
    }

    @Test
    @DisplayName("Nobody decides twice, nor about a record that has changed since it was read")
    void onlyOnce() {
        var client = inConflict(aCase());
        var conflict = onlyConflictOf(client);
        enter(client, "lastName", "Rosewood");

        assertThat(tryToResolve(conflict, "record").statusCode()).isEqualTo(412);
        var now = onlyConflictOf(client);
        assertThat(now.get("recordValue").textValue()).isEqualTo("Rosewood");
        var resolved = resolve(now, "record");

        var again = tryToResolve(resolved, "claims-system");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("code")).isEqualTo("CR-151");
        assertThat(record(client).get("lastName").textValue()).isEqualTo("Rosewood");
    }

    @Test
    @DisplayName("A conflict is withdrawn when the claims system says what the record says")
    void withdrawn() {
        var told = aCase();
        var client = inConflict(told);

        var agrees = next(next(told));
        agrees.withObject("/claimant").put("lastName", "Rosewall");
        tell(agrees);

        var conflict = onlyConflictOf(client);
        assertThat(conflict.get("state").textValue()).isEqualTo("WITHDRAWN");
        assertThat(conflict.at("/changedBy/officer").textValue()).isEqualTo("system");
    }

    @Test
    @DisplayName(
            "A number with another date of birth is for an officer to decide, then all follows")
    void identity() {
        var details = details();
        var client = aClient(details);
        var told = aCase();
        told.withObject("/claimant").setAll(basic(details));
        told.withObject("/claimant").put("dateOfBirth", "1989-06-15");

        tell(told);

        var conflict = onlyConflictOf(client);
        assertThat(conflict.get("field").textValue()).isEqualTo("dateOfBirth");
        assertThat(conflict.at("/reason/code").textValue()).isEqualTo("CR-153");
        assertThat(record(client).get("version").longValue()).isEqualTo(1);
        assertThat(claims(client)).isEmpty();

        resolve(conflict, "record");

        assertThat(record(client).get("dateOfBirth").textValue()).isEqualTo("1989-06-14");
        assertThat(record(client).get("title").textValue()).isEqualTo("Ms");
        assertThat(claims(client)).hasSize(1);
        assertThat(conflictsOf(client)).hasSize(1);
    }

    @Test
    @DisplayName("A number that is on another record is a conflict that names the other client")
    void numberTaken() {
        var other = details();
        var otherClient = aClient(other);
        var told = aCase();
        tell(told);
        var client = clientOf(told);

        var wrong = next(told);
        wrong.withObject("/claimant").set("nino", other.get("nino"));
        tell(wrong);

        var conflict = onlyConflictOf(client);
        assertThat(conflict.get("field").textValue()).isEqualTo("number");
        assertThat(conflict.at("/reason/code").textValue()).isEqualTo("CR-154");
        assertThat(conflict.get("otherClientId").textValue()).isEqualTo(otherClient);
        assertThat(record(client).get("nino")).isEqualTo(told.at("/claimant/nino"));
        var refused = tryToResolve(conflict, "claims-system");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("CR-101");
        assertThat(onlyConflictOf(client).get("state").textValue()).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("A temporary reference is replaced by the number, in the same record")
    void reference() {
        var told = aCase();
        var number = told.at("/claimant/nino").textValue();
        told.withObject("/claimant").put("temporaryReference", freshReference()).remove("nino");
        tell(told);
        var client = clientOf(told);
        assertThat(record(client).has("nino")).isFalse();

        var known = next(told);
        known.withObject("/claimant").put("nino", number).remove("temporaryReference");
        tell(known);

        assertThat(record(client).get("nino").textValue()).isEqualTo(number);
        assertThat(record(client).has("temporaryReference")).isFalse();
        assertThat(conflictsOf(client)).isEmpty();
    }

    @Test
    @DisplayName("A claim that does not fit is a conflict; decided for CMS it ends the other one")
    void claimConflict() {
        var details = details();
        var client = aClient(details);
        put(
                        "/v1/clients/" + client + "/benefit-position",
                        0,
                        "{\"claims\":[{\"benefit\":\"JSA\",\"on\":{\"first\":\"2011-02-01\"}}]}")
                .then()
                .statusCode(200);
        var told = aCase();
        told.withObject("/claimant").setAll(basic(details));

        tell(told);

        assertThat(claims(client))
                .isEqualTo(tree("[{\"benefit\":\"JSA\",\"on\":{\"first\":\"2011-02-01\"}}]"));
        var conflict = onlyConflictOf(client);
        assertThat(conflict.get("field").textValue()).isEqualTo("claim");
        assertThat(conflict.get("recordValue").textValue()).isEqualTo("JSA from 2011-02-01");
        assertThat(conflict.get("claimsValue").textValue()).isEqualTo("JSA from 2012-04-10");

        resolve(conflict, "claims-system");

        assertThat(claims(client).findValuesAsText("first"))
                .containsExactly("2011-02-01", "2012-04-10");
        assertThat(claims(client).findValuesAsText("last")).containsExactly("2012-04-09");
    }

    @Test
    @DisplayName("A rebuilt case is told with the client's details, once, and the new one goes on")
    void rebuilt() {
        var told = aCase();
        tell(told);
        var client = clientOf(told);
        var successor = inPlaceOf(told);
        successor.withObject("/claimant").put("lastName", "Rosewarn");
        successor.withObject("/claim").put("claimDate", "2012-04-09");

        tell(rebuiltAs(told, successor));
        tell(successor);

        assertThat(clientOf(successor)).isEqualTo(client);
        assertThat(record(client).get("lastName").textValue()).isEqualTo("Rosewarn");
        assertThat(claims(client).findValuesAsText("first")).containsExactly("2012-04-09");
        assertThat(conflictsOf(client)).isEmpty();
        assertThat(rebuildings(client, successor)).hasSize(1);
    }

    @Test
    @DisplayName("It does not matter which of the two cases of a rebuilding comes first")
    void rebuiltTheOtherWayRound() {
        var told = aCase();
        tell(told);
        var client = clientOf(told);
        var successor = inPlaceOf(told);
        successor.withObject("/claimant").put("nino", ClientRecords.freshNino());

        tell(successor);
        tell(rebuiltAs(told, successor));
        tell(next(successor));

        assertThat(clientOf(successor)).isEqualTo(client);
        assertThat(record(client).get("nino")).isEqualTo(successor.at("/claimant/nino"));
        assertThat(rebuildings(client, successor)).hasSize(1);
    }

    @Test
    @DisplayName("A deleted case takes back its conflicts and nothing else")
    void deleted() {
        var told = aCase();
        var client = inConflict(told);
        var before = record(client);

        tell(next(next(told)).put("state", "Deleted"));

        assertThat(onlyConflictOf(client).get("state").textValue()).isEqualTo("WITHDRAWN");
        assertThat(record(client)).isEqualTo(before);
        assertThat(claims(client)).hasSize(1);
        var unknown = aCase().put("state", "Deleted");
        tell(unknown);
        assertThat(found(unknown)).isEmpty();
    }

    @Test
    @DisplayName(
            "What no record can take becomes a dead letter with its reason, and nothing is kept")
    void deadLetters() {
        var future = aCase();
        future.withObject("/claimant").put("dateOfBirth", "2999-01-01");
        var tooLong = aCase();
        tooLong.withObject("/claimant").put("lastName", "x".repeat(71));
        var wrongKey = aCase();

        tell(future);
        tell(tooLong);
        Broker.sendRaw(
                Topics.CMS_CLAIM.name(),
                UUID.randomUUID().toString(),
                wrongKey.toString().getBytes(StandardCharsets.UTF_8),
                Broker.headers(
                        Topics.CMS_CLAIM,
                        wrongKey.get("caseId").textValue(),
                        wrongKey.get("caseId").textValue()));

        assertThat(deadLetterOf(future)).isEqualTo("REFUSED the record refuses it: CR-103");
        assertThat(deadLetterOf(tooLong)).isEqualTo("REFUSED the record refuses it: CR-156");
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        Database.column(
                                                "select reason from dead_letter where event_id = '"
                                                        + wrongKey.get("caseId").textValue()
                                                        + "'"))
                                .containsExactly("UNREADABLE"));
        assertThat(found(future)).isEmpty();
        assertThat(found(tooLong)).isEmpty();
        assertThat(found(wrongKey)).isEmpty();
    }

    @Test
    @DisplayName("A case of somebody who was erased brings nobody back")
    void erasedClient() {
        var told = aCase();
        tell(told);
        Database.execute("delete from client where client_id = '" + clientOf(told) + "'");

        tell(next(told));

        assertThat(found(told)).isEmpty();
    }

    @Test
    @DisplayName("A case that the claims system erases is forgotten, and the record stays")
    void erasedCase() {
        var told = aCase();
        var client = inConflict(told);

        Broker.erase(Topics.CMS_CLAIM, told.get("caseId").textValue());

        Awaitility.await().untilAsserted(() -> assertThat(conflictsOf(client)).isEmpty());
        assertThat(record(client).get("lastName").textValue()).isEqualTo("Rosewall");
    }

    @Test
    @DisplayName("Another office's work list is not shown, and its conflicts are not decided")
    void otherOffice() {
        var client = inConflict(aCase());
        var conflict = onlyConflictOf(client);
        var path = "/v1/claims-conflicts/" + conflict.get("conflictId").textValue();
        var beth = ClientRecords.as(Tokens.otherAdviser());

        assertThat(beth.get("/v1/claims-conflicts?office=LDS").<String>path("code"))
                .isEqualTo("CR-150");
        assertThat(
                        ClientRecords.as(Tokens.otherAdviser())
                                .header("If-Match", "\"1\"")
                                .body("{\"keep\":\"record\"}")
                                .post(path + "/resolution")
                                .statusCode())
                .isEqualTo(403);
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("The work list comes in pages, the longest waiting first")
    void pages() {
        for (int i = 0; i < 3; i++) {
            inConflict(aCase());
        }
        var all = workList("LDS");

        var first = body(get("/v1/claims-conflicts?limit=2"));
        assertThat(ids(first)).containsExactlyElementsOf(all.subList(0, 2));
        var second =
                body(get("/v1/claims-conflicts?limit=2&after=" + first.get("next").textValue()));
        assertThat(ids(second).getFirst()).isEqualTo(all.get(2));
        assertThat(get("/v1/claims-conflicts?after=nothing").statusCode()).isEqualTo(400);
    }

    /** A client about whom the claims system contradicts an officer's last name. */
    private static JsonNode record(String client) {
        return body(get("/v1/clients/" + client));
    }

    private static JsonNode claims(String client) {
        return body(get("/v1/clients/" + client + "/benefit-position")).get("claims");
    }

    private static JsonNode conflictsOf(String client) {
        return body(get("/v1/clients/" + client + "/claims-conflicts")).get("items");
    }

    private static JsonNode onlyConflictOf(String client) {
        var conflicts = conflictsOf(client);
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0);
    }

    private static List<String> workList(String office) {
        return ids(body(get("/v1/claims-conflicts?limit=100&office=" + office)));
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items").findValuesAsText("conflictId");
    }

    private static JsonNode resolve(JsonNode conflict, String keep) {
        var answer = tryToResolve(conflict, keep);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return body(answer);
    }

    private static Response tryToResolve(JsonNode conflict, String keep) {
        return asAdviser()
                .header("If-Match", "\"" + conflict.get("version").longValue() + "\"")
                .body("{\"keep\":\"" + keep + "\"}")
                .post(
                        "/v1/claims-conflicts/"
                                + conflict.get("conflictId").textValue()
                                + "/resolution");
    }

    private static List<String> found(ObjectNode told) {
        return body(asAdviser()
                        .body("{\"nino\":\"" + told.at("/claimant/nino").textValue() + "\"}")
                        .post("/v1/clients/search"))
                .findValuesAsText("clientId");
    }

    /** The moments at which it was told that the case was rebuilt as this one. */
    private static List<String> rebuildings(String client, ObjectNode successor) {
        Broker.awaitThat(
                Topics.CLIENT_SUMMARY,
                client,
                said ->
                        said.body() != null
                                && said.body().at("/claimsCase/rebuiltAt").isTextual()
                                && said.body().get("version").longValue()
                                        == record(client).get("version").longValue());
        return Broker.read(Topics.CLIENT_SUMMARY.name(), client).stream()
                .filter(said ->
                        said.body() != null
                                && said.body()
                                        .at("/claimsCase/reference")
                                        .equals(successor.get("caseId")))
                .map(said -> said.body().at("/claimsCase/rebuiltAt").textValue())
                .distinct()
                .toList();
    }

    private static ObjectNode basic(ObjectNode details) {
        return details.deepCopy()
                .retain("nino", "firstName", "lastName", "dateOfBirth", "address", "office");
    }

    private static String deadLetterOf(ObjectNode told) {
        return Database.column(
                        "select reason || ' ' || detail from dead_letter where key = '"
                                + told.get("caseId").textValue()
                                + "'")
                .getFirst();
    }

    private static String freshReference() {
        return "44C%05d"
                .formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000L));
    }
}
