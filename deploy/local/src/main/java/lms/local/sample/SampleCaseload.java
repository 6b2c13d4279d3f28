package lms.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import lms.local.rest.Adviser;
import lms.local.rest.Answer;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.suite.Await;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.Progress;

/**
 * The sample caseload (AP ¶66 and jobseekers around the Work Programme), entered through the
 * services on its own business dates. Loading goes on where it was interrupted, and does nothing
 * twice.
 */
public final class SampleCaseload {

    private static final String RESOURCE = "/lms/local/sample-caseload.yaml";
    private static final String LOADED = "loaded";

    /** Windows that depend on the claim, by their names in the caseload. */
    private static final SequencedMap<String, String> AFTER_THE_CLAIM = afterTheClaim();

    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(30);

    private final List<Day> days;
    private final Journal journal;

    private SampleCaseload(List<Day> days, Journal journal) {
        this.days = days;
        this.journal = journal;
    }

    private static SequencedMap<String, String> afterTheClaim() {
        SequencedMap<String, String> windows = new LinkedHashMap<>();
        windows.put("childcareBarriers", "childcare-barriers");
        windows.put("circumstances", "benefit-position/circumstances");
        windows.put("esa", "benefit-position/esa");
        windows.put("pensionCredit", "benefit-position/pension-credit");
        return windows;
    }

    private record Day(LocalDate on, JsonNode content) {}

    /** Reads the caseload, and how much of it the stores of this home already have. */
    public static SampleCaseload read(Places places) {
        List<Day> days = new ArrayList<>();
        for (JsonNode day : content().path("days")) {
            days.add(new Day(LocalDate.parse(day.path("on").asText()), day));
        }
        return new SampleCaseload(days, new Journal(places.stores().resolve("sample.json")));
    }

    private static JsonNode content() {
        try (InputStream resource = SampleCaseload.class.getResourceAsStream(RESOURCE)) {
            return YAMLMapper.builder().build().readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalDate lastDay() {
        return days.getLast().on();
    }

    public boolean isBegun() {
        return !journal.isEmpty();
    }

    /** Notes that these stores are to have the caseload, however often loading is interrupted. */
    public void begin() {
        journal.once("begun", () -> {});
    }

    /** Gives a service its first business date, before its clock has shown any other for long. */
    public void date(Component service, BusinessDates dates) {
        journal.once("date of " + service.id(), () -> dates.set(service, days.getFirst().on()));
    }

    public boolean isLoaded() {
        return journal.has(LOADED);
    }

    /** Enters what is not entered yet, each entry on its own day, and goes on to another day. */
    public void load(FrontEnd frontEnd, BusinessDates dates, LocalDate goOnTo, Progress progress) {
        Map<String, Adviser> advisers = new HashMap<>();
        for (Day day : days) {
            String step = "day " + day.on();
            if (journal.has(step)) {
                continue;
            }
            dates.moveTo(day.on());
            int clients = day.content().path("clients").size();
            progress.say("  %s: %d clients".formatted(day.on(), clients));
            for (JsonNode diary : day.content().path("diaries")) {
                openDiary(diary, adviser(advisers, frontEnd, diary));
            }
            for (JsonNode client : day.content().path("clients")) {
                enter(client, day.on(), adviser(advisers, frontEnd, client));
            }
            for (JsonNode meeting : day.content().path("meetings")) {
                meet(meeting, day.on(), adviser(advisers, frontEnd, meeting));
            }
            for (JsonNode postponement : day.content().path("postponements")) {
                postpone(postponement, adviser(advisers, frontEnd, postponement));
            }
            for (JsonNode referral : day.content().path("referrals")) {
                refer(referral, adviser(advisers, frontEnd, referral));
            }
            journal.once(step, () -> {});
        }
        journal.once(LOADED, () -> dates.moveTo(goOnTo));
    }

    private static Adviser adviser(
            Map<String, Adviser> advisers, FrontEnd frontEnd, JsonNode entry) {
        return advisers.computeIfAbsent(
                entry.path("officer").asText(), name -> new Adviser(frontEnd.signIn(name)));
    }

    private void enter(JsonNode client, LocalDate on, Adviser adviser) {
        String key = client.path("key").asText();
        String clientId =
                journal.once(
                        key + " created",
                        () -> adviser.createClient(client.path("details"), key + " created"));
        enterWindows(client, clientId, adviser);
        if (client.has("interview")) {
            interview(client, clientId, on, adviser);
        }
        if (client.has("referralInterview")) {
            LocalDate day = LocalDate.parse(client.path("referralInterview").asText());
            String step = key + " referral interview booked";
            journal.once(
                    step,
                    () -> adviser.bookInterview(clientId, "Work Programme Referral", day, step));
        }
    }

    private void enterWindows(JsonNode client, String clientId, Adviser adviser) {
        String key = client.path("key").asText();
        if (client.has("additionalInformation")) {
            journal.once(
                    key + " additional information",
                    () ->
                            adviser.replaceWindow(
                                    clientId,
                                    "additional-information",
                                    client.path("additionalInformation")));
        }
        if (client.has("qualifications")) {
            journal.once(
                    key + " qualifications",
                    () ->
                            adviser.replaceWindow(
                                    clientId,
                                    "qualifications",
                                    Map.of("qualifications", client.path("qualifications"))));
        }
        if (client.has("claimFrom")) {
            journal.once(
                    key + " claim",
                    () -> adviser.replaceWindow(clientId, "benefit-position", claim(client)));
        }
        if (benefit(client).equals("JSA") && client.has("claimFrom")) {
            journal.once(
                    key + " agreement",
                    () -> adviser.replaceWindow(clientId, "jsag", agreement(client)));
        }
        AFTER_THE_CLAIM.forEach((field, window) -> {
            if (client.has(field)) {
                journal.once(
                        key + " " + field,
                        () -> adviser.replaceWindow(clientId, window, client.path(field)));
            }
        });
    }

    private static String benefit(JsonNode client) {
        return client.path("benefit").asText("JSA");
    }

    /** A jobseeker has agreed to look for what they said they would like (AP ¶17, ¶80). */
    private static Object agreement(JsonNode client) {
        JsonNode information = client.path("additionalInformation");
        return Map.of(
                "agreedOn",
                client.path("claimFrom").asText(),
                "jobPreferences",
                information.has("jobPreferences") ? information.path("jobPreferences") : List.of(),
                "workingTime",
                information.path("workingTime").asText("Not Known"));
    }

    private static Object claim(JsonNode client) {
        return Map.of(
                "claims",
                List.of(
                        Map.of(
                                "benefit",
                                benefit(client),
                                "on",
                                Map.of("first", client.path("claimFrom").asText()))));
    }

    private void interview(JsonNode client, String clientId, LocalDate on, Adviser adviser) {
        String key = client.path("key").asText();
        String type = client.path("interview").asText();
        String booked = key + " interview booked";
        String interviewId =
                journal.once(booked, () -> adviser.bookInterview(clientId, type, on, booked));
        String started = key + " interview started";
        journal.once(started, () -> adviser.startInterview(interviewId, started));
        String planned = key + " plan created";
        journal.once(planned, () -> adviser.createPlan(clientId, interviewId, planned));
        String saved = key + " plan saved";
        journal.once(saved, () -> save(client, clientId, adviser, saved));
        String printed = key + " plan printed";
        journal.once(printed, () -> adviser.printPlan(clientId, printed));
        String ended = key + " interview ended";
        journal.once(ended, () -> adviser.endInterview(interviewId, ended));
    }

    private static void save(JsonNode client, String clientId, Adviser adviser, String step) {
        if (isSaved(clientId, adviser)) {
            // Saved just before an interruption kept it from being noted.
            return;
        }
        Object texts = client.has("texts") ? client.path("texts") : Map.of();
        Answer draft = adviser.replaceDraft(clientId, client.path("items"), texts);
        adviser.savePlan(clientId, draft.etag(), step);
    }

    private static boolean isSaved(String clientId, Adviser adviser) {
        return adviser.readPlan(clientId).expect(200).body().path("version").asLong() > 0;
    }

    private void openDiary(JsonNode diary, Adviser leader) {
        String of = diary.path("of").asText();
        String step = "diary of " + of;
        journal.once(step, () -> leader.openDiary(of, diary.path("adviser"), step));
    }

    /** Somebody comes again: what was agreed is reviewed, and what is done is closed. */
    private void meet(JsonNode meeting, LocalDate on, Adviser adviser) {
        String key = meeting.path("client").asText();
        String clientId = idOf(key);
        String step = key + " again on " + on + " ";
        String type = meeting.path("interview").asText();
        String interviewId =
                journal.once(
                        step + "booked",
                        () -> adviser.bookInterview(clientId, type, on, step + "booked"));
        journal.once(step + "started", () -> adviser.startInterview(interviewId, step + "started"));
        journal.once(step + "saved", () -> review(meeting, clientId, on, adviser, step + "saved"));
        journal.once(step + "printed", () -> adviser.printPlan(clientId, step + "printed"));
        journal.once(step + "ended", () -> adviser.endInterview(interviewId, step + "ended"));
    }

    private static void review(
            JsonNode meeting, String clientId, LocalDate on, Adviser adviser, String step) {
        JsonNode plan = adviser.readPlan(clientId).expect(200).body();
        if (plan.path("version").asLong() > 1) {
            // Saved just before an interruption kept it from being noted.
            return;
        }
        List<Object> reviews = new ArrayList<>();
        List<Object> closings = new ArrayList<>();
        for (JsonNode review : meeting.path("reviews")) {
            String item = itemOf(plan, review.path("item").asText());
            reviews.add(Map.of("itemId", item, "text", review.path("text").asText()));
            if (review.path("closed").asBoolean()) {
                closings.add(Map.of("itemId", item, "closedOn", on.toString()));
            }
        }
        Answer draft =
                adviser.replaceDraft(
                        clientId,
                        Map.of(
                                "newItems", meeting.path("items"),
                                "newReviews", reviews,
                                "closings", closings,
                                "jobGoal", meeting.path("jobGoal"),
                                "challenges", meeting.path("challenges")));
        adviser.savePlan(clientId, draft.etag(), step);
    }

    private static String itemOf(JsonNode plan, String beginning) {
        for (JsonNode item : plan.path("items")) {
            if (item.path("text").asText().startsWith(beginning)) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException("no Action Item begins so");
    }

    private String idOf(String key) {
        return journal.once(
                key + " created",
                () -> {
                    throw new IllegalStateException(key + " is needed before it is created");
                });
    }

    private void postpone(JsonNode postponement, Adviser adviser) {
        String key = postponement.path("client").asText();
        String clientId = idOf(key);
        journal.once(
                key + " postponed",
                () -> {
                    Await.until(
                            key + " to have a Customer Group",
                            UNTIL_KNOWN,
                            () -> isEligible(clientId, adviser));
                    adviser.postpone(clientId, postponement.path("fields")).expect(200);
                });
    }

    private static boolean isEligible(String clientId, Adviser adviser) {
        Answer details = adviser.readWorkProgramme(clientId);
        return details.status() == 200
                && details.body().path("hotspot").asText().equals("WP-Eligible");
    }

    private void refer(JsonNode referral, Adviser adviser) {
        String key = referral.path("client").asText();
        String clientId = idOf(key);
        String step = key + " referred";
        journal.once(
                step,
                () -> {
                    adviser.readWorkProgramme(
                                    clientId,
                                    "client-summary:1",
                                    "benefit-position:2",
                                    "action-plan:1")
                            .expect(200);
                    adviser.refer(clientId, true, step).expect(201);
                });
    }
}
