package lms.actionplan.interview.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Interview;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "IT ¶24 A rebuilt case cancels the linked new claims interview, to be rebooked at once")
@Source("IT ¶24")
class RebuiltCaseTest {

    private final Instant later = Instant.now().plusSeconds(3600);
    private static final LocalDate NEXT_WEEK = LocalDate.of(2011, 4, 22);

    private final Front amal = Front.amal();

    @Test
    @DisplayName(
            "The interview is cancelled by the system officer of the dummy office, who says why")
    void cancelled() {
        var record = ClientRecord.known("CM1");
        var id = bookNew(record);

        record.rebuilt(2, later);

        var read = interview(record, id, 2);
        assertThat(read.<String>path("stage")).isEqualTo("Cancelled");
        assertThat(read.<String>path("cancelledBecause")).isEqualTo("Claims case rebuilt");
        assertThat(read.<Boolean>path("rebookAtOnce")).isTrue();
        assertThat(read.<String>path("changedBy.officer")).isEqualTo("system");
        assertThat(read.<String>path("changedBy.office")).isEqualTo("ZZZ");
        assertThat(toRebook("CM1")).containsExactly(id);
        var told =
                Broker.awaitThat(
                                Topics.INTERVIEW,
                                id,
                                said ->
                                        said.as(Interview.class).stage()
                                                == InterviewStage.CANCELLED)
                        .as(Interview.class);
        assertThat(told.cancelledBecause()).isEqualTo(CancelledBecause.CLAIMS_CASE_REBUILT);
        assertThat(told.rebookAtOnce()).isTrue();
    }

    @Test
    @DisplayName("Once it is rebooked it leaves the list, and the event says so")
    void rebooked() {
        var record = ClientRecord.known("CM2");
        var id = bookNew(record);
        record.rebuilt(2, later);
        interview(record, id, 2);
        assertThat(book(record, "LP WFI").statusCode()).isEqualTo(201);
        assertThat(toRebook("CM2")).containsExactly(id);

        bookNew(record);

        assertThat(toRebook("CM2")).isEmpty();
        var told =
                Broker.awaitThat(
                                Topics.INTERVIEW,
                                id,
                                said -> said.as(Interview.class).version() == 3)
                        .as(Interview.class);
        assertThat(told.rebookAtOnce()).isFalse();
        assertThat(told.changedBy().officer()).isEqualTo("amal.khan");
    }

    @Test
    @DisplayName("It is cancelled once, however often and in however many versions it is told")
    void once() {
        var record = ClientRecord.known("CM3");
        var id = bookNew(record);
        record.rebuilt(2, later);
        interview(record, id, 2);
        var rebooked = bookNew(record);

        record.rebuilt(2, later);
        record.rebuilt(3, later);
        record.rebuilt(4, later.minusSeconds(1));

        assertThat(interview(record, rebooked, 4).<String>path("stage")).isEqualTo("Booked");
        assertThat(interview(record, id, 4).<Integer>path("version")).isEqualTo(3);
        assertThat(toRebook("CM3")).isEmpty();
    }

    @Test
    @DisplayName("A second rebuilding cancels the interview that was rebooked after the first")
    void again() {
        var record = ClientRecord.known("CM4");
        var first = bookNew(record);
        record.rebuilt(2, later);
        interview(record, first, 2);
        var second = bookNew(record);

        record.rebuilt(3, later.plusSeconds(60));

        assertThat(interview(record, second, 3).<String>path("stage")).isEqualTo("Cancelled");
        assertThat(toRebook("CM4")).containsExactly(second);
    }

    @Test
    @DisplayName("Interviews of other types, and those started, ended or booked since, stay")
    void others() {
        var record = ClientRecord.known("CM5");
        String other = book(record, "LP WFI").path("interviewId");
        var started = bookNew(record);
        amal.postIfMatch("/v1/interviews/" + started + "/start", 1);

        record.rebuilt(2, later);

        assertThat(interview(record, other, 2).<String>path("stage")).isEqualTo("Booked");
        assertThat(interview(record, started, 2).<String>path("stage")).isEqualTo("Started");
        assertThat(toRebook("CM5")).isEmpty();

        var booked = ClientRecord.known("CM5");
        var since = bookNew(booked);
        booked.rebuilt(2, Instant.now().minusSeconds(3600));
        assertThat(interview(booked, since, 2).<String>path("stage")).isEqualTo("Booked");
    }

    @Test
    @DisplayName("The list is an office's, in pages, the longest waiting first")
    void list() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var record = ClientRecord.known("CM6");
            var id = bookNew(record);
            record.rebuilt(2, later);
            interview(record, id, 2);
            ids.add(id);
        }

        var page = amal.get("/v1/interviews/to-rebook?office=CM6&limit=2");
        assertThat(page.<List<String>>path("items.interviewId"))
                .containsExactlyElementsOf(ids.subList(0, 2));
        var next =
                amal.get("/v1/interviews/to-rebook?office=CM6&limit=2&after=" + page.path("next"));
        assertThat(next.<List<String>>path("items.interviewId")).containsExactly(ids.get(2));
        assertThat(next.<String>path("next")).isNull();
        var own = Front.as("mira.dunn", "CM6", "adviser").get("/v1/interviews/to-rebook");
        assertThat(own.<List<String>>path("items.interviewId")).containsExactlyElementsOf(ids);
        assertThat(amal.get("/v1/interviews/to-rebook?after=nothing").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("A restricted client's interview is on the list of those alone who may know")
    void restricted() {
        var record = ClientRecord.known("CM7");
        var id = bookNew(record);
        record.rebuilt(2, later);
        interview(record, id, 2);
        record.summary(3, false, true);
        Broker.awaitThat(Topics.INTERVIEW, id, said -> said.as(Interview.class).version() == 2);

        var adviser = Front.as("mira.dunn", "CM7", "adviser");
        var leader = Front.as("lena.ash", "CM7", "team-leader");
        assertThat(
                        leader.get(
                                        "/v1/clients/"
                                                + record.clientId()
                                                + "/interviews?seen=client-summary:3")
                                .statusCode())
                .isEqualTo(200);

        assertThat(adviser.get("/v1/interviews/to-rebook").<List<?>>path("items")).isEmpty();
        assertThat(leader.get("/v1/interviews/to-rebook").<List<String>>path("items.interviewId"))
                .containsExactly(id);
        assertThat(
                        Front.as("lena.ash", "LDS", "team-leader")
                                .get("/v1/interviews/to-rebook?office=CM7")
                                .<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("It is on the list of officers on leave, until that has ended")
    void onLeave() {
        var record = ClientRecord.known("CM9");
        var id = bookNew(record);
        record.rebuilt(2, later);
        interview(record, id, 2);
        Broker.awaitThat(Topics.INTERVIEW, id, said -> said.as(Interview.class).version() == 2);
        var mira = Front.as("mira.dunn", "CM9", "adviser");

        record.restricted(3, "mira.dunn", LocalDate.of(2999, 12, 31));
        assertThat(mira.get(seen(record, 3)).statusCode()).isEqualTo(200);
        var onLeave = mira.get("/v1/interviews/to-rebook");
        var somebody = Front.as("nora.pike", "CM9", "adviser").get("/v1/interviews/to-rebook");
        record.restricted(4, "mira.dunn", LocalDate.of(2000, 1, 1));
        assertThat(mira.get(seen(record, 4)).statusCode()).isEqualTo(404);
        var afterwards = mira.get("/v1/interviews/to-rebook");

        assertThat(onLeave.<List<String>>path("items.interviewId")).containsExactly(id);
        assertThat(somebody.<List<?>>path("items")).isEmpty();
        assertThat(afterwards.<List<?>>path("items")).isEmpty();
    }

    private static String seen(ClientRecord record, int version) {
        return "/v1/clients/" + record.clientId() + "/interviews?seen=client-summary:" + version;
    }

    @Test
    @DisplayName("Nothing of it is left when the client is erased")
    void erased() {
        var record = ClientRecord.known("CM8");
        var id = bookNew(record);
        record.rebuilt(2, later);
        interview(record, id, 2);

        Broker.erase(Topics.CLIENT_SUMMARY, record.clientId().toString());

        Broker.awaitThat(Topics.INTERVIEW, id, said -> said.body().isMissingNode());
        assertThat(rowsOf("rebuilt_case", record.clientId())).containsExactly("0");
        assertThat(rowsOf("interview", record.clientId())).containsExactly("0");
    }

    private static List<String> rowsOf(String table, ClientId client) {
        return Database.column(
                "select count(*) from " + table + " where client_id = '" + client + "'");
    }

    private String bookNew(ClientRecord record) {
        var booked = book(record, "New Jobseeker");
        assertThat(booked.statusCode()).as(booked.asString()).isEqualTo(201);
        return requireNonNull(booked.<String>path("interviewId"));
    }

    private Response book(ClientRecord record, String type) {
        // On the day itself, so that it can be started; another type a week later.
        var day = type.equals("New Jobseeker") ? Front.TODAY : NEXT_WEEK;
        return amal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        """
                        {"clientId": "%s", "type": "%s", "bookedFor": "%s"}
                        """
                                .formatted(record.clientId(), type, day))
                .post("/v1/interviews?seen=client-summary:1");
    }

    /** The interview once that version of the client's summary has arrived. */
    private Response interview(ClientRecord record, String id, long version) {
        amal.get("/v1/clients/" + record.clientId() + "/interviews?seen=client-summary:" + version);
        return amal.get("/v1/interviews/" + id);
    }

    private List<String> toRebook(String office) {
        return amal.get("/v1/interviews/to-rebook?office=" + office).path("items.interviewId");
    }
}
