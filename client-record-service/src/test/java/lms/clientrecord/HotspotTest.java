package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Samples;
import lms.language.Topics;
import lms.language.event.ChangedBy;
import lms.language.event.WorkProgramme;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("WP ¶2-5 What the record shows of the way into the Work Programme")
@Source("WP ¶2, ¶3, ¶4, ¶5")
class HotspotTest {

    private static final String NOTICE =
            "Please book this customer a Work Programme referral interview";
    private static final ChangedBy SYSTEM =
            new ChangedBy(
                    "system",
                    "System",
                    new OfficeCode("ZZZ"),
                    Instant.parse("2012-04-17T04:00:00Z"));

    @Test
    @DisplayName("is also kept by the version before, which runs beside during an update")
    void versionBefore() {
        var id = aClient();
        send(id, 1, Hotspot.WP_ELIGIBLE);
        shown(id, 1);

        Database.putBackWithout("postponed", "work_programme", id);

        assertThat(
                        Database.column(
                                "select postponed from work_programme where client_id = '"
                                        + id
                                        + "'"))
                .containsExactly("f");
    }

    @Test
    @DisplayName("is nothing for a client without a Customer Group (WP ¶5)")
    void withoutGroup() {
        var id = aClient();

        send(id, 1, null);

        assertThat(shown(id, 1)).isEqualTo(json("{\"hotspots\": [], \"notices\": []}"));
    }

    @Test
    @DisplayName("is the hotspot (WP ¶4) and the message on opening the record (WP ¶2)")
    void hotspotAndNotice() {
        var id = aClient();

        send(id, 1, Hotspot.PRE_WP, NOTICE);

        assertThat(shown(id, 1))
                .isEqualTo(json("{\"hotspots\": [\"Pre-WP\"], \"notices\": [\"" + NOTICE + "\"]}"));
    }

    @Test
    @DisplayName(
            "is the newest that was announced; the message goes when it no longer applies (WP ¶3)")
    void newest() {
        var id = aClient();

        send(id, 1, Hotspot.WP_ELIGIBLE, NOTICE);
        send(id, 2, Hotspot.WP_PARTICIPANT);

        assertThat(shown(id, 2))
                .isEqualTo(json("{\"hotspots\": [\"WP-Participant\"], \"notices\": []}"));
    }

    @Test
    @DisplayName("stays when something older or already known arrives late")
    void late() {
        var id = aClient();

        send(id, 3, Hotspot.WP_PARTICIPANT);
        send(id, 2, Hotspot.WP_ELIGIBLE, NOTICE);
        send(id, 3, Hotspot.PRE_WP);
        awaitReadUpToHere(id);

        assertThat(shown(id, 3))
                .isEqualTo(json("{\"hotspots\": [\"WP-Participant\"], \"notices\": []}"));
    }

    @Test
    @DisplayName("is what the sample of the published language says")
    void sample() {
        var id = aClient();
        var sample = json(Samples.json(Topics.WORK_PROGRAMME)).put("clientId", id);

        Broker.sendRaw(
                Topics.WORK_PROGRAMME.name(),
                id,
                sample.toString().getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.WORK_PROGRAMME, id, UUID.randomUUID().toString()));

        assertThat(shown(id, 4))
                .isEqualTo(json("{\"hotspots\": [\"WP-Participant\"], \"notices\": []}"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRE_WP, Pre-WP",
        "WP_ELIGIBLE, WP-Eligible",
        "WP_POSTPONED, WP-Postponed",
        "WP_PARTICIPANT, WP-Participant",
        "WP_COMPLETER, WP-Completer"
    })
    @DisplayName("is each hotspot of the journey, in the words of the text")
    @Source("WP ¶4, ¶49")
    void everyHotspot(Hotspot hotspot, String words) {
        var id = aClient();

        send(id, 1, hotspot);

        assertThat(shown(id, 1).get("hotspots")).isEqualTo(tree("[\"" + words + "\"]"));
    }

    @Test
    @DisplayName("is forgotten when the client is erased there")
    void erased() {
        var id = aClient();
        send(id, 1, Hotspot.WP_ELIGIBLE);
        shown(id, 1);

        Broker.erase(Topics.WORK_PROGRAMME, id);

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(body(get("/v1/clients/" + id)).get("hotspots"))
                                .isEqualTo(tree("[]")));
    }

    @Test
    @DisplayName("is not disturbed by an event that cannot be read, or is under another's key")
    void deadLetters() {
        var poisoned = aClient();
        var id = aClient();

        Broker.sendRaw(
                Topics.WORK_PROGRAMME.name(),
                poisoned,
                "{\"version\": 1, \"hotspot\": \"WP-Lost\"}".getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.WORK_PROGRAMME, poisoned, UUID.randomUUID().toString()));
        Broker.send(Topics.WORK_PROGRAMME, poisoned, event(id, 9, Hotspot.PRE_WP));
        send(id, 1, Hotspot.WP_ELIGIBLE);

        assertThat(shown(id, 1).get("hotspots")).isEqualTo(tree("[\"WP-Eligible\"]"));
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        Database.column(
                                                "select reason from dead_letter where key = '"
                                                        + poisoned
                                                        + "' order by position"))
                                .containsExactly("UNREADABLE", "UNREADABLE"));
        assertThat(body(get("/v1/clients/" + poisoned)).get("hotspots")).isEqualTo(tree("[]"));
    }

    @Test
    @DisplayName("is waited for at most two seconds when the caller has seen more than has arrived")
    void notCaughtUp() {
        var id = aClient();

        var answer = get("/v1/clients/" + id + "?seen=work-programme:7");

        answer.then().statusCode(503).header("Retry-After", "1");
    }

    @Test
    @DisplayName("a message that is shown once is shown on the first opening and not again (WP ¶3)")
    void shownOnce() {
        var id = aClient();
        sendOnce(id, 1);

        var first = shown(id, 1).get("notices");
        var second = shown(id, 1).get("notices");
        sendOnce(id, 2);
        var announcedAgain = shown(id, 2).get("notices");

        assertThat(first).isEqualTo(tree("[\"" + NOTICE + "\"]"));
        assertThat(second).isEqualTo(tree("[]"));
        assertThat(announcedAgain).isEqualTo(tree("[]"));
    }

    @Test
    @DisplayName("a message that is shown once is not used up by a change of the details")
    void onceIsForOpening() {
        var id = aClient();
        sendOnce(id, 1);
        awaitReadUpToHere(id);

        var amended =
                body(put("/v1/clients/" + id, 1, details().put("lastName", "Fell").toString()));
        var opened = shown(id, 1).get("notices");

        assertThat(amended.get("notices")).isEqualTo(tree("[]"));
        assertThat(opened).isEqualTo(tree("[\"" + NOTICE + "\"]"));
    }

    @Test
    @DisplayName("of many who open the record at the same moment, one sees what is shown once")
    void onceForOneOfMany() {
        var id = aClient();
        sendOnce(id, 1);
        awaitReadUpToHere(id);

        var seen =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToLong(_ -> body(get("/v1/clients/" + id)).get("notices").size())
                        .sum();

        assertThat(seen).isEqualTo(1);
    }

    @Test
    @DisplayName("hotspots besides that of the journey are shown as they are announced (WP ¶33)")
    void furtherHotspots() {
        var id = aClient();

        Broker.send(
                Topics.WORK_PROGRAMME,
                id,
                new WorkProgramme(
                        new ClientId(id),
                        1,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of("Trng Allow"),
                        SYSTEM));

        assertThat(shown(id, 1).get("hotspots")).isEqualTo(tree("[\"Trng Allow\"]"));
    }

    @Test
    @DisplayName("the Quals hotspot is there once something stands in its window (AP ¶93)")
    void quals() {
        var id = aClient();
        put(
                        "/v1/clients/" + id + "/qualifications",
                        0,
                        """
                        {"qualifications": [
                          {"level": "GCSE", "subject": "English", "onActionPlan": true}]}
                        """)
                .then()
                .statusCode(200);

        var record = body(get("/v1/clients/" + id));

        assertThat(record.get("hotspots")).isEqualTo(tree("[\"Quals\"]"));
    }

    private static void sendOnce(String id, long version) {
        Broker.send(
                Topics.WORK_PROGRAMME,
                id,
                new WorkProgramme(
                        new ClientId(id),
                        version,
                        null,
                        null,
                        null,
                        List.of(NOTICE),
                        List.of(NOTICE),
                        null,
                        SYSTEM));
    }

    private static void send(
            String id, long version, @Nullable Hotspot hotspot, String... notices) {
        Broker.send(Topics.WORK_PROGRAMME, id, event(id, version, hotspot, notices));
    }

    private static WorkProgramme event(
            String id, long version, @Nullable Hotspot hotspot, String... notices) {
        var eligibility =
                new Eligibility(
                        CustomerGroup.WP_JSA_18_24,
                        LocalDate.of(2012, 5, 1),
                        Basis.MANDATORY,
                        Basis.MANDATORY);
        return new WorkProgramme(
                new ClientId(id),
                version,
                hotspot == null ? null : eligibility,
                hotspot,
                null,
                List.of(notices),
                null,
                null,
                SYSTEM);
    }

    /** Everything sent under the key was read once something later of the same key was. */
    private static void awaitReadUpToHere(String id) {
        var bad = UUID.randomUUID().toString();
        Broker.sendRaw(
                Topics.WORK_PROGRAMME.name(),
                id,
                "no event".getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.WORK_PROGRAMME, id, bad));
        Awaitility.await()
                .until(() -> Database.column("select event_id from dead_letter").contains(bad));
    }

    /** What the record shows once that version of the aspect has arrived. */
    private static JsonNode shown(String id, long version) {
        var view = body(get("/v1/clients/" + id + "?seen=work-programme:" + version));
        var shown = json("{}");
        shown.set("hotspots", view.get("hotspots"));
        shown.set("notices", view.get("notices"));
        return shown;
    }
}
