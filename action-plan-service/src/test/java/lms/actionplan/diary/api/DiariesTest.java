package lms.actionplan.diary.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lms.actionplan.ClientRecord;
import lms.actionplan.Diaries;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Interview;
import lms.language.value.ClientId;
import lms.language.value.InterviewStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("IT ¶14-16 Diaries over REST")
@Source("IT ¶14-16, decision ADR-0049")
class DiariesTest {

    private static final String WFI = "Work focused interviews";

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2011, 4, 18);

    private final Front amal = Front.amal();

    @Test
    @DisplayName("A team leader opens the diary of an adviser of their office, and changes it")
    void keeping() {
        var officer = Diaries.open("LDS", WFI);
        var path = "/v1/advisers/" + officer;
        var leader = Diaries.keeper("LDS");

        var read = leader.get(path);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.<List<String>>path("skills")).containsExactly(WFI);
        assertThat(read.<Map<String, ?>>path("_links"))
                .containsOnlyKeys("diary", "change", "noteUnavailability");
        assertThat(amal.get(path).<Map<String, ?>>path("_links")).containsOnlyKeys("diary");

        var changed =
                leader.request()
                        .header("If-Match", "\"1\"")
                        .body(Diaries.adviser("LDS", "Work Programme"))
                        .put(path);

        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.<List<String>>path("skills")).containsExactly("Work Programme");
        assertThat(changed.<String>path("changedBy.officer")).isEqualTo("tom.field");
    }

    @Test
    @DisplayName("A diary is not opened in another office, nor twice, nor with times that overlap")
    void notOpened() {
        var officer = Diaries.open("LDS", WFI);
        var body = "{\"officer\": \"%s\", \"adviser\": %s}";

        var elsewhere =
                Diaries.keeper("TRU")
                        .post(
                                "/v1/advisers",
                                body.formatted("someone.else", Diaries.adviser("LDS", WFI)));
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(elsewhere.<String>path("code")).isEqualTo("IV-126");

        var twice =
                Diaries.keeper("LDS")
                        .post("/v1/advisers", body.formatted(officer, Diaries.adviser("LDS", WFI)));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.<String>path("code")).isEqualTo("IV-128");

        var overlapping =
                """
                {"name": "A Adviser", "office": "LDS", "skills": [], "workingTimes": [
                  {"day": "MONDAY", "begins": "09:00", "ends": "12:00"},
                  {"day": "MONDAY", "begins": "11:00", "ends": "10:00"}]}
                """;
        var refused =
                Diaries.keeper("LDS")
                        .post("/v1/advisers", body.formatted("someone.else", overlapping));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code")).contains("IV-129");
    }

    @Test
    @DisplayName("The advisers of an office are listed in pages, by sign-in name")
    void listed() {
        for (var officer : List.of("c.one", "a.one", "b.one")) {
            Diaries.open(officer + ".dia", "DIA", WFI);
        }

        var page = amal.get("/v1/advisers?office=DIA&limit=2");
        var next = amal.get("/v1/advisers?office=DIA&limit=2&after=" + page.path("next"));

        assertThat(page.<List<String>>path("items.officer"))
                .containsExactly("a.one.dia", "b.one.dia");
        assertThat(next.<List<String>>path("items.officer")).containsExactly("c.one.dia");
    }

    @Test
    @DisplayName("An interview is booked into a diary, stands there, and is told with its place")
    void booked() {
        var record = ClientRecord.known();
        var officer = Diaries.open("LDS", WFI);

        var booked = Diaries.book(amal, record.clientId(), MONDAY, officer, "09:30");

        assertThat(booked.statusCode()).as(booked.asString()).isEqualTo(201);
        String id = booked.path("interviewId");
        assertThat(booked.<String>path("officer")).isEqualTo(officer);
        assertThat(booked.<String>path("startsAt")).isEqualTo("09:30");
        assertThat(booked.<Integer>path("minutes")).isEqualTo(40);
        var diary = amal.get(diary(officer));
        assertThat(diary.<List<String>>path("engagements.id")).containsExactly(id);
        assertThat(diary.<String>path("engagements[0].begins")).startsWith("2011-04-18T09:30");
        assertThat(diary.<String>path("engagements[0].ends")).startsWith("2011-04-18T10:10");
        assertThat(diary.<String>path("engagements[0].because")).isEqualTo("INTERVIEW");
        assertThat(diary.<List<?>>path("days[0].working")).hasSize(1);
        assertThat(diary.asString()).doesNotContain(record.clientId().toString());
        var told = Broker.await1(Topics.INTERVIEW, id).as(Interview.class);
        assertThat(told.officer()).isEqualTo(officer);
        assertThat(told.startsAt()).hasToString("09:30");
        assertThat(told.minutes()).isEqualTo(40);
    }

    @Test
    @DisplayName("An adviser is not double-booked, and everything against a time is said at once")
    void refused() {
        var officer = Diaries.open("LDS", "Work Programme");
        var record = ClientRecord.known();

        var refused = Diaries.book(amal, record.clientId(), MONDAY, officer, "08:58");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code"))
                .containsExactly("IV-123", "IV-122", "IV-121");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/officer", "/startsAt", "/startsAt");
        var nobody = Diaries.book(amal, record.clientId(), MONDAY, "no.diary", "09:00");
        assertThat(nobody.<String>path("code")).isEqualTo("IV-120");

        var wfi = Diaries.open("LDS", WFI);
        assertThat(Diaries.book(amal, record.clientId(), MONDAY, wfi, "09:00").statusCode())
                .isEqualTo(201);
        var second = Diaries.book(amal, ClientRecord.known().clientId(), MONDAY, wfi, "09:35");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("code")).isEqualTo("IV-124");
        assertThat(second.<String>path("detail"))
                .isEqualTo("The adviser has another interview at that time.");
    }

    @Test
    @DisplayName("Of bookings of one time at the same moment exactly one lands")
    void atOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var officer = Diaries.open("LDS", WFI);
            var bookings = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 4; i++) {
                var client = knownClient();
                bookings.add(() -> Diaries.book(amal, client, MONDAY, officer, "10:00"));
            }

            var answers = all(bookings);

            assertThat(answers.stream().map(Response::statusCode).sorted())
                    .containsExactly(201, 409, 409, 409);
            assertThat(
                            answers.stream()
                                    .filter(answer -> answer.statusCode() == 409)
                                    .map(answer -> answer.<String>path("code")))
                    .containsOnly("IV-124");
        }
    }

    @Test
    @DisplayName("However bookings, rebookings and unavailability meet, nobody is engaged twice")
    void neverTwice() throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20110418);
        for (int round = 0; round < 4; round++) {
            var officers = List.of(Diaries.open("LDS", WFI), Diaries.open("LDS", WFI));
            var acts = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 12; i++) {
                acts.add(act(random, officers));
            }

            var statuses = all(acts).stream().map(Response::statusCode).distinct().toList();

            assertThat(statuses).isSubsetOf(200, 201, 409).contains(201);
            assertThat(
                            Database.column(
                                    "select count(*) from engagement a join engagement b on"
                                            + " a.officer = b.officer and a.engagement_id <"
                                            + " b.engagement_id and tsrange(a.begins_at, a.ends_at)"
                                            + " && tsrange(b.begins_at, b.ends_at)"))
                    .containsExactly("0");
            assertThat(
                            Database.column(
                                    "select count(*) from interview i full join engagement e"
                                            + " on e.interview_id = i.interview_id where"
                                            + " (i.officer is not null and i.stage in ('BOOKED',"
                                            + " 'STARTED')) <> (e.interview_id is not null)"
                                            + " and (e.because is null or e.because ="
                                            + " 'INTERVIEW')"))
                    .containsExactly("0");
        }
    }

    @Test
    @DisplayName("The database itself keeps an adviser from being engaged twice")
    void constraint() {
        var officer = Diaries.open("LDS", WFI);
        Diaries.book(amal, knownClient(), MONDAY, officer, "09:00");

        assertThatThrownBy(() ->
                        Database.execute(
                                "insert into engagement values (gen_random_uuid(), '"
                                        + officer
                                        + "', '2011-04-18 09:39', '2011-04-18 12:00', 'LEAVE',"
                                        + " null)"))
                .hasMessageContaining("engagement_never_two_at_once");
    }

    @Test
    @DisplayName("Rebooking frees the old place, takes the new one, and says what was before")
    void rebooked() {
        var officer = Diaries.open("LDS", WFI);
        String id = Diaries.book(amal, knownClient(), MONDAY, officer, "09:00").path("interviewId");
        var body = "{\"bookedFor\": \"%s\", \"officer\": \"%s\", \"startsAt\": \"%s\"}";

        // Into a time that its own old place overlaps.
        var rebooked = rebook(id, 1, body.formatted(MONDAY, officer, "09:20"));

        assertThat(rebooked.statusCode()).as(rebooked.asString()).isEqualTo(200);
        assertThat(rebooked.<String>path("interviewId")).isEqualTo(id);
        assertThat(rebooked.<Integer>path("version")).isEqualTo(2);
        assertThat(rebooked.<String>path("startsAt")).isEqualTo("09:20");
        assertThat(rebooked.<String>path("before.startsAt")).isEqualTo("09:00");
        assertThat(rebooked.<String>path("before.officer")).isEqualTo(officer);
        assertThat(amal.get(diary(officer)).<List<String>>path("engagements.begins"))
                .singleElement()
                .asString()
                .startsWith("2011-04-18T09:20");
        assertThat(Diaries.book(amal, knownClient(), MONDAY, officer, "10:00").statusCode())
                .isEqualTo(201);

        var another = Diaries.open("LDS", WFI);
        assertThat(rebook(id, 2, body.formatted(MONDAY, another, "16:20")).statusCode())
                .isEqualTo(200);
        var dayOnly = rebook(id, 3, "{\"bookedFor\": \"2011-04-20\"}");
        assertThat(dayOnly.<String>path("officer")).isNull();
        assertThat(dayOnly.<String>path("before.officer")).isEqualTo(another);
        assertThat(amal.get(diary(another)).<List<?>>path("engagements")).isEmpty();

        var history = amal.get("/v1/interviews/" + id + "/history?limit=3");
        assertThat(history.<List<String>>path("items.startsAt"))
                .containsExactly("09:00", "09:20", "16:20");
        assertThat(history.<List<String>>path("items.changedBy.officer")).containsOnly("amal.khan");
        var rest = amal.get("/v1/interviews/" + id + "/history?after=" + history.path("next"));
        assertThat(rest.<List<String>>path("items.bookedFor")).containsExactly("2011-04-20");
        assertThat(rebook(id, 1, "{\"bookedFor\": \"2011-04-21\"}").statusCode()).isEqualTo(412);
    }

    @Test
    @DisplayName("Cancelling, failing to attend and ending give the time free; starting does not")
    void givenFree() {
        var officer = Diaries.open("LDS", "Flexible interventions");
        var path = "/v1/advisers/" + officer + "/diary?first=2011-04-15&last=2011-04-15";

        for (var act : List.of("cancel", "fail-to-attend", "end")) {
            var booked =
                    amal.post(
                            "/v1/interviews?seen=client-summary:1",
                            """
                            {"clientId": "%s", "type": "Flexible Intervention", "startsAt": "09:00",
                             "bookedFor": "2011-04-15", "officer": "%s"}
                            """
                                    .formatted(ClientRecord.known().clientId(), officer));
            assertThat(booked.statusCode()).as(act + booked.asString()).isEqualTo(201);
            var interview = "/v1/interviews/" + booked.path("interviewId");
            long version = 1;
            if (act.equals("end")) {
                amal.postIfMatch(interview + "/start", version++);
            }
            assertThat(amal.get(path).<List<?>>path("engagements")).hasSize(1);

            var over = amal.postIfMatch(interview + "/" + act, version);

            assertThat(over.statusCode()).as(over.asString()).isEqualTo(200);
            assertThat(amal.get(path).<List<?>>path("engagements")).isEmpty();
        }
    }

    @Test
    @DisplayName("IT ¶16 An adviser notes their own unavailability, and nobody books them then")
    void unavailable() {
        var officer = Diaries.open("LDS", WFI);
        var adviser = Front.as(officer, "LDS", "adviser");
        var path = "/v1/advisers/" + officer + "/unavailability";

        var noted = adviser.post(path, unavailable("2011-04-18", "09:00", "12:00"));

        assertThat(noted.statusCode()).as(noted.asString()).isEqualTo(201);
        var refused = Diaries.book(amal, knownClient(), MONDAY, officer, "11:30");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("IV-125");
        assertThat(
                        adviser.post(path, unavailable("2011-04-18", "11:00", "13:00"))
                                .<String>path("code"))
                .isEqualTo("IV-135");
        var others = amal.post(path, unavailable("2011-04-19", "09:00", "12:00"));
        assertThat(others.statusCode()).isEqualTo(403);
        assertThat(others.<String>path("code")).isEqualTo("IV-127");

        var withdrawn = adviser.post(path + "/" + noted.path("id") + "/withdraw", null);
        assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isEqualTo(200);
        assertThat(Diaries.book(amal, knownClient(), MONDAY, officer, "11:20").statusCode())
                .isEqualTo(201);
        var inTheWay =
                Diaries.keeper("LDS").post(path, unavailable("2011-04-18", "09:00", "17:00"));
        assertThat(inTheWay.statusCode()).isEqualTo(409);
        assertThat(inTheWay.<String>path("code")).isEqualTo("IV-134");
        assertThat(adviser.post(path + "/" + noted.path("id") + "/withdraw", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("The free times of an office are those of advisers with the skill, in pages")
    void freeTimes() {
        var wfi = Diaries.open("free.one", "FRE", WFI);
        Diaries.open("free.two", "FRE", "Work Programme");
        Diaries.book(amal, knownClient(), MONDAY, wfi, "09:05");
        var path = "/v1/free-times?office=FRE&type=LP WFI&first=2011-04-17&last=2011-04-18&limit=2";

        var page = amal.get(path);

        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        assertThat(page.<List<String>>path("items.officer")).containsOnly("free.one");
        assertThat(page.<List<String>>path("items.startsAt")).containsExactly("09:45", "09:50");
        var next = amal.get(path + "&after=" + page.path("next"));
        assertThat(next.<List<String>>path("items.startsAt")).containsExactly("09:55", "10:00");

        var month = "/v1/free-times?office=FRE&type=LP WFI&first=2011-04-01&last=";
        assertThat(amal.get(month + "2011-05-01").statusCode()).isEqualTo(200);
        assertThat(amal.get(month + "2011-05-02").<String>path("code")).isEqualTo("IV-136");
        assertThat(amal.get(path.replace("LP WFI", "Nothing")).<String>path("code"))
                .isEqualTo("IV-137");
        assertThat(amal.get("/v1/free-times?office=FRE").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("The list of an officer's day is in the order of times, the client's secret kept")
    void ofTheDay() {
        var officer = Diaries.open("LDS", WFI);
        var restricted = ClientRecord.known();
        var late = Diaries.book(amal, knownClient(), MONDAY, officer, "15:00");
        var early = Diaries.book(amal, restricted.clientId(), MONDAY, officer, "09:00");
        var path = "/v1/interviews/of-the-day?on=2011-04-18&officer=" + officer;

        assertThat(amal.get(path).<List<String>>path("items.interviewId"))
                .containsExactly(early.path("interviewId"), late.path("interviewId"));
        var page = amal.get(path + "&limit=1");
        assertThat(
                        amal.get(path + "&limit=1&after=" + page.path("next"))
                                .<List<String>>path("items.interviewId"))
                .containsExactly(late.<String>path("interviewId"));

        restricted.summary(2, false, true);
        amal.get("/v1/clients/" + restricted.clientId() + "/interviews?seen=client-summary:2");
        assertThat(amal.get(path).<List<String>>path("items.interviewId"))
                .containsExactly(late.<String>path("interviewId"));
        assertThat(amal.get(diary(officer)).<List<?>>path("engagements")).hasSize(2);
    }

    @Test
    @DisplayName("The list of a day has what the officer holds without a time, after the rest")
    void heldToday() {
        var ruth = Front.as("ruth.lane", "LDS", "adviser");
        var id = ruth.startInterview(ClientRecord.known().clientId());

        var list = ruth.get("/v1/interviews/of-the-day");

        assertThat(list.<List<String>>path("items.interviewId")).containsExactly(id);
        assertThat(list.<String>path("items[0].heldBy.officer")).isEqualTo("ruth.lane");
    }

    @Test
    @DisplayName("Erasing the client empties the diary, and nothing of the interview is left")
    void erased() {
        var record = ClientRecord.known();
        var officer = Diaries.open("LDS", WFI);
        String id =
                Diaries.book(amal, record.clientId(), MONDAY, officer, "09:00").path("interviewId");

        Broker.erase(Topics.CLIENT_SUMMARY, record.clientId().toString());

        Broker.awaitThat(Topics.INTERVIEW, id, said -> said.body().isMissingNode());
        assertThat(amal.get(diary(officer)).<List<?>>path("engagements")).isEmpty();
        assertThat(
                        Database.column(
                                "select count(*) from interview_history where interview_id = '"
                                        + id
                                        + "'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("A rebuilt case gives the adviser's time free as well")
    void rebuilt() {
        var record = ClientRecord.known();
        var officer = Diaries.open("LDS", "New claims");
        var booked =
                amal.post(
                        "/v1/interviews?seen=client-summary:1",
                        """
                        {"clientId": "%s", "type": "New Jobseeker", "bookedFor": "2011-04-18",
                         "officer": "%s", "startsAt": "09:00", "minutes": 60}
                        """
                                .formatted(record.clientId(), officer));
        assertThat(booked.statusCode()).as(booked.asString()).isEqualTo(201);

        record.rebuilt(2, Instant.now().plusSeconds(3600));

        Broker.awaitThat(
                Topics.INTERVIEW,
                booked.path("interviewId"),
                said -> said.as(Interview.class).stage() == InterviewStage.CANCELLED);
        assertThat(amal.get(diary(officer)).<List<?>>path("engagements")).isEmpty();
    }

    private Callable<Response> act(RandomGenerator random, List<String> officers) {
        var officer = officers.get(random.nextInt(officers.size()));
        var startsAt = "%02d:%02d".formatted(9 + random.nextInt(2), 5 * random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> {
                var path = "/v1/advisers/" + officer + "/unavailability";
                var body =
                        unavailable(
                                "2011-04-18", startsAt, "11:%02d".formatted(random.nextInt(60)));
                yield () -> Diaries.keeper("LDS").post(path, body);
            }
            case 1 -> {
                String id = amal.book(ClientRecord.known().clientId(), MONDAY).path("interviewId");
                var body =
                        "{\"bookedFor\": \"2011-04-18\", \"officer\": \"%s\", \"startsAt\": \"%s\"}"
                                .formatted(officer, startsAt);
                yield () -> rebook(id, 1, body);
            }
            default -> {
                var client = knownClient();
                yield () -> Diaries.book(amal, client, MONDAY, officer, startsAt);
            }
        };
    }

    private static List<Response> all(List<Callable<Response>> acts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(acts).stream().map(act -> act.resultNow()).toList();
        }
    }

    private Response rebook(String id, long version, String body) {
        return amal.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/v1/interviews/" + id + "/rebook");
    }

    private static String unavailable(String day, String startsAt, String endsAt) {
        return """
        {"firstDay": "%s", "startsAt": "%s", "lastDay": "%s", "endsAt": "%s", "because": "LEAVE"}
        """
                .formatted(day, startsAt, day, endsAt);
    }

    private static String diary(String officer) {
        return "/v1/advisers/" + officer + "/diary?first=2011-04-18&last=2011-04-18";
    }

    /** A client of whom the service knows, so that bookings need not wait. */
    private ClientId knownClient() {
        var clientId = ClientRecord.known().clientId();
        amal.get("/v1/clients/" + clientId + "/interviews?seen=client-summary:1");
        return clientId;
    }
}
