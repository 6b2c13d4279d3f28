package lms.actionplan.interview.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Interview;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶99 Interviews over REST")
@Source("AP ¶99, decision ADR-0032")
class InterviewsTest {

    private final Front amal = Front.amal();

    @Test
    @DisplayName("An interview is booked for a client who was created a moment ago")
    void book() {
        var record = ClientRecord.known();

        var booked = amal.book(record.clientId(), Front.TODAY);

        assertThat(booked.statusCode()).isEqualTo(201);
        String id = booked.path("interviewId");
        assertThat(booked.header("Location")).endsWith("/v1/interviews/" + id);
        assertThat(booked.header("ETag")).isEqualTo("\"1\"");
        assertThat(booked.<String>path("stage")).isEqualTo("Booked");
        assertThat(booked.<String>path("changedBy.name")).isEqualTo("A Khan");
        assertThat(booked.<Map<String, ?>>path("_links"))
                .containsOnlyKeys("start", "rebook", "failToAttend", "cancel");
        assertThat(amal.get("/v1/interviews/" + id).asString()).isEqualTo(booked.asString());
    }

    @Test
    @DisplayName("None is booked under a record that was merged: the refusal names the survivor")
    void merged() {
        var record = ClientRecord.known();
        var survivor = ClientId.fresh();
        record.merged(2, survivor);

        var refused =
                amal.post(
                        "/v1/interviews?seen=client-summary:2",
                        "{\"clientId\": \"%s\", \"type\": \"LP WFI\", \"bookedFor\": \"%s\"}"
                                .formatted(record.clientId(), Front.TODAY));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("AP-501");
        assertThat(refused.<String>path("detail")).contains(survivor.toString());
    }

    @Test
    @DisplayName("Each step is told to the other services, in order")
    void events() {
        var record = ClientRecord.known();
        var id = amal.startInterview(record.clientId(), "Work Search Review");
        amal.postIfMatch("/v1/interviews/" + id + "/end", 2);

        Broker.awaitThat(
                Topics.INTERVIEW,
                id,
                said -> said.as(Interview.class).stage() == InterviewStage.ENDED);

        var said = Broker.read(Topics.INTERVIEW.name(), id);
        assertThat(said.stream().map(s -> s.as(Interview.class).version()))
                .containsExactly(1L, 2L, 3L);
        assertThat(said.stream().map(s -> s.as(Interview.class).stage()))
                .containsExactly(
                        InterviewStage.BOOKED, InterviewStage.STARTED, InterviewStage.ENDED);
        assertThat(said.getFirst().as(Interview.class).clientId()).isEqualTo(record.clientId());
        assertThat(said.getFirst().headers())
                .containsEntry("ce_type", "lms.Interview.v1")
                .containsEntry("ce_source", "/lms/action-plan-service");
    }

    @Test
    @DisplayName("A started interview offers its end and, without a plan, the plan's creation")
    void started() {
        var record = ClientRecord.known();
        var id = amal.startInterview(record.clientId());

        var read = amal.get("/v1/interviews/" + id);

        assertThat(read.<String>path("startedAt")).isNotBlank();
        assertThat(read.<Map<String, ?>>path("_links"))
                .containsOnlyKeys(
                        "end",
                        "recordFtp",
                        "recordCalculation",
                        "createPlan",
                        "need",
                        "action-plan");
        assertThat(read.<String>path("_links.createPlan.href"))
                .isEqualTo(Front.plan(record.clientId()));
    }

    @Test
    @DisplayName("An interview is not started on another day, and not offered then")
    void otherDay() {
        var record = ClientRecord.known();
        String id = amal.book(record.clientId(), LocalDate.of(2011, 4, 16)).path("interviewId");

        var refused = amal.postIfMatch("/v1/interviews/" + id + "/start", 1);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("IV-202");
        assertThat(amal.get("/v1/interviews/" + id).<Map<String, ?>>path("_links"))
                .containsOnlyKeys("rebook", "cancel");
    }

    @Test
    @DisplayName("An interview is not booked for a day in the past")
    void past() {
        var record = ClientRecord.known();

        var refused = amal.book(record.clientId(), LocalDate.of(2011, 4, 14));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("IV-101");
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/bookedFor");
    }

    @Test
    @DisplayName("A day beyond all calendars is a refusal and no fault")
    void beyond() {
        var record = ClientRecord.known();

        var refused = amal.book(record.clientId(), LocalDate.MAX);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("IV-102");
    }

    @Test
    @DisplayName("A client is in one interview at a time, however many are started at once")
    void oneAtATime() throws Exception {
        var record = ClientRecord.known();
        var starts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            String id = amal.book(record.clientId(), Front.TODAY).path("interviewId");
            starts.add(() -> amal.postIfMatch("/v1/interviews/" + id + "/start", 1).statusCode());
        }

        List<Integer> statuses;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses =
                    threads.invokeAll(starts).stream()
                            .map(start -> start.resultNow())
                            .sorted()
                            .toList();
        }

        assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        assertThat(
                        Database.column(
                                "select count(*) from interview where stage = 'STARTED' and"
                                        + " client_id = '"
                                        + record.clientId()
                                        + "'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("A cancelled interview is neither started nor ended")
    void cancelled() {
        var record = ClientRecord.known();
        String id = amal.book(record.clientId(), Front.TODAY).path("interviewId");

        var cancelled = amal.postIfMatch("/v1/interviews/" + id + "/cancel", 1);

        assertThat(cancelled.<String>path("stage")).isEqualTo("Cancelled");
        assertThat(cancelled.<Map<String, ?>>path("_links")).isEmpty();
        var start = amal.postIfMatch("/v1/interviews/" + id + "/start", 2);
        assertThat(start.statusCode()).isEqualTo(409);
        assertThat(start.<String>path("code")).isEqualTo("IV-201");
        assertThat(amal.postIfMatch("/v1/interviews/" + id + "/end", 2).<String>path("code"))
                .isEqualTo("IV-301");
    }

    @Test
    @DisplayName("A client's interviews are paged, the latest day first")
    void pages() {
        var record = ClientRecord.known();
        for (int day = 15; day <= 19; day++) {
            amal.book(record.clientId(), LocalDate.of(2011, 4, day));
        }
        var path = "/v1/clients/" + record.clientId() + "/interviews?limit=2";
        var days = new ArrayList<String>();

        var page = amal.get(path);
        days.addAll(page.path("items.bookedFor"));
        while (page.header("Link") != null) {
            page = amal.get(path + "&after=" + page.path("next"));
            days.addAll(page.path("items.bookedFor"));
        }

        assertThat(days)
                .containsExactly(
                        "2011-04-19", "2011-04-18", "2011-04-17", "2011-04-16", "2011-04-15");
    }

    @Test
    @DisplayName("A client nobody told of is not there; one that is said to be seen is waited for")
    void unknownClient() {
        var record = ClientRecord.unknown();
        var body =
                """
                {"clientId": "%s", "type": "LP WFI", "bookedFor": "2011-04-15"}
                """
                        .formatted(record.clientId());

        assertThat(amal.post("/v1/interviews", body).statusCode()).isEqualTo(404);

        var waited = amal.post("/v1/interviews?seen=client-summary:1", body);
        assertThat(waited.statusCode()).isEqualTo(503);
        assertThat(waited.<String>path("code")).isEqualTo("LMS-503");
    }

    @Test
    @DisplayName("A manager reads and is offered nothing; a restricted client looks like nobody")
    void roles() {
        var record = ClientRecord.known();
        String id = amal.book(record.clientId(), Front.TODAY).path("interviewId");
        var olga = Front.as("olga.marsh", "LDS", "office-manager");

        assertThat(olga.get("/v1/interviews/" + id).<Map<String, ?>>path("_links")).isEmpty();
        assertThat(olga.postIfMatch("/v1/interviews/" + id + "/start", 1).statusCode())
                .isEqualTo(403);

        record.summary(2, false, true);
        var seen = "?seen=client-summary:2";
        var interviews = "/v1/clients/" + record.clientId() + "/interviews" + seen;
        var hidden = amal.get(interviews);
        var missing =
                amal.get(
                        interviews
                                .replace(record.clientId().toString(), unknownId())
                                .replace(seen, ""));
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(withoutTrace(hidden.asString())).isEqualTo(withoutTrace(missing.asString()));
        assertThat(amal.get("/v1/interviews/" + id).statusCode()).isEqualTo(404);
        assertThat(olga.get("/v1/interviews/" + id).statusCode()).isEqualTo(200);
        assertThat(Front.as("tom.field", "TRU", "team-leader").get(interviews).statusCode())
                .isEqualTo(404);

        record.restricted(3, "amal.khan", Front.TODAY);
        var onLeave = interviews.replace("summary:2", "summary:3");
        assertThat(amal.get(onLeave).statusCode()).isEqualTo(200);
        record.restricted(4, "amal.khan", Front.TODAY.minusDays(1));
        var afterwards = interviews.replace("summary:2", "summary:4");
        assertThat(amal.get(afterwards).statusCode()).isEqualTo(404);
        assertThat(olga.get(afterwards).statusCode()).isEqualTo(200);
    }

    private static String unknownId() {
        return InterviewId.fresh().toString();
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[0-9a-f]{32}\"", "");
    }
}
