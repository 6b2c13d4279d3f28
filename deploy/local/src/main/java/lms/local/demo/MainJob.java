package lms.local.demo;

import static lms.local.demo.Steps.demand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.local.rest.Adviser;
import lms.local.rest.Answer;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.suite.Await;
import lms.local.suite.Component;
import lms.local.suite.Progress;
import lms.local.suite.SuiteSettings;
import lms.local.suite.WallClock;

/**
 * The main job against a running suite: what an adviser saves on the record arrives in the plan by
 * itself, and an eligible client is referred, received and no longer overdue. After it, what the
 * record keeps.
 */
public final class MainJob {

    private static final int TIMES = 20;
    private static final int TO_WARM_UP = 3;

    /** Eligible after twelve; overdue 28 days later. */
    private static final int MONTHS_OF_CLAIM = 14;

    private static final Duration MEDIAN = Duration.ofMillis(50);
    private static final Duration WORST = Duration.ofMillis(500);

    private final SuiteSettings settings;
    private final Steps steps;
    private final RecordWalk record;
    private final PlanWalk plan;
    private final ProgrammeWalk programme;
    private final Jobseekers jobseekers;
    private final FrontEnd frontEnd;
    private final Adviser adviser;
    private final Reports reports;
    private final ReceivedLog received;
    private final String run = UUID.randomUUID().toString();

    private LocalDate today = LocalDate.EPOCH;
    private String client = "";
    private String interview = "";
    private String referral = "";
    private Component provider = Component.AIRE_WORKS;

    public MainJob(SuiteSettings settings, Progress progress) {
        this.settings = settings;
        this.steps = new Steps(progress);
        this.record = new RecordWalk(settings, steps);
        this.plan = new PlanWalk(settings, steps);
        this.programme = new ProgrammeWalk(settings, steps);
        this.frontEnd = FrontEnd.of(settings);
        this.adviser = new Adviser(frontEnd.signIn("amal.khan"));
        this.jobseekers = new Jobseekers(adviser, run);
        this.reports = new Reports(frontEnd.signIn("rita.snow"));
        this.received = new ReceivedLog(settings.places());
    }

    /** Takes every step, and tells whether each was as it should be. */
    public boolean walk() {
        steps.step("An adviser signs in; all services share the business date", this::signIn);
        steps.step("The adviser opens a client's record, with a claim to JSA", this::openRecord);
        steps.step("An interview starts, and a plan is created in it", this::startPlan);
        steps.step(
                "Additional Information saved on the record is pending in the plan, %d times"
                        .formatted(TIMES),
                this::pullThrough);
        steps.step("Saving the plan makes the pending permanent", this::savePlan);
        steps.step("Opening the plan tells what changed since it was last opened", this::reopen);
        steps.step("The interview ends", this::endInterview);
        steps.step("The client is on the report of overdue referrals", this::isOverdue);
        steps.step("Referring first asks to confirm the plan (WP ¶13)", this::prompts);
        steps.step("Confirmed, the client is referred to one provider", this::refer);
        steps.step("That provider's own system has received it, once", this::isReceived);
        steps.step("The provider's acknowledgement is read back", this::isAcknowledged);
        steps.step("The record shows WP-Participant (WP ¶20)", this::showsParticipant);
        steps.step("The client is no longer on the report", this::isNotOverdue);
        steps.step("Referrals saved are received, %d times".formatted(TIMES), this::referMany);
        steps.step("The broker refuses another provider's token", this::isIsolated);
        programme.walk();
        plan.walk();
        record.walk();
        return steps.allRight();
    }

    private String signIn() {
        adviser.caller().token();
        today = new BusinessDates(frontEnd).common();
        return "amal.khan, office LDS; the business date is " + today;
    }

    private String openRecord() {
        client = jobseekers.open("main", today.minusMonths(MONTHS_OF_CLAIM), today);
        JsonNode details =
                adviser.readWorkProgramme(client, "client-summary:1", "benefit-position:1")
                        .expect(200)
                        .body();
        demand(
                details.path("hotspot").asText().equals("WP-Eligible"),
                "the hotspot is " + details.path("hotspot"));
        return "client %s; %s, %s since %s"
                .formatted(
                        client,
                        details.path("currentCustomerGroup").asText(),
                        details.path("hotspot").asText(),
                        details.path("eligibilityDate").asText());
    }

    private String startPlan() {
        interview = jobseekers.startPlan(client, "main", today);
        return "interview " + interview;
    }

    private String pullThrough() {
        Timings timings = new Timings();
        for (int number = 1; number <= TO_WARM_UP + TIMES; number++) {
            Answer written =
                    adviser.replaceWindow(
                            client, "additional-information", InventedClient.information(number));
            long start = System.nanoTime();
            JsonNode plan = planAfter(written);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            String expected = InventedClient.licence(number);
            demand(
                    pending(plan).toString().contains(expected),
                    "the plan does not show the new state as pending");
            if (number > TO_WARM_UP) {
                timings.add(took);
            }
        }
        return judged(timings);
    }

    private static String judged(Timings timings) {
        demand(
                timings.areWithin(MEDIAN, WORST),
                "%s; at most %d and %d ms are allowed"
                        .formatted(timings, MEDIAN.toMillis(), WORST.toMillis()));
        return timings.toString();
    }

    /** Reads the plan as a front end does that has just saved the record. */
    private JsonNode planAfter(Answer written) {
        return Adviser.caughtUp(() ->
                        adviser.caller()
                                .get(
                                        Component.ACTION_PLAN,
                                        "/v1/clients/%s/action-plan?seen=%s"
                                                .formatted(
                                                        client,
                                                        Adviser.seen(
                                                                "additional-information",
                                                                written))))
                .expect(200)
                .body();
    }

    private static JsonNode pending(JsonNode plan) {
        return plan.path("tabs").path("personalCircumstances").path("pending");
    }

    private static JsonNode permanent(JsonNode plan) {
        return plan.path("tabs").path("personalCircumstances").path("permanent");
    }

    private String savePlan() {
        jobseekers.savePlan(client, "main", today);
        JsonNode plan = adviser.readPlan(client).expect(200).body();
        String expected = InventedClient.licence(TO_WARM_UP + TIMES);
        demand(
                permanent(plan).toString().contains(expected),
                "the last state of the record is not permanent");
        demand(!pending(plan).toString().contains(expected), "it is still pending");
        return "1 Action Item; version " + plan.path("version").asText();
    }

    private String reopen() {
        adviser.openPlan(client, run + " opened").expect(200);
        int number = TO_WARM_UP + TIMES + 1;
        Answer written =
                adviser.replaceWindow(
                        client, "additional-information", InventedClient.information(number));
        String seen = Adviser.seen("additional-information", written);
        JsonNode opening = adviser.openPlan(client, run + " reopened", seen).expect(200).body();
        StringBuilder told = new StringBuilder(opening.path("message").asText());
        boolean shown = false;
        for (JsonNode change : opening.path("changes")) {
            shown |= change.path("new").asText().contains(InventedClient.licence(number));
            told.append(
                    "%n      %s: %s -> %s, by office %s"
                            .formatted(
                                    change.path("field").asText(),
                                    change.path("old").asText(),
                                    change.path("new").asText(),
                                    change.path("office").asText()));
        }
        demand(shown, "the change is not told: " + told);
        return told.toString();
    }

    private String endInterview() {
        adviser.endInterview(interview, run + " ended");
        return "ended";
    }

    private String isOverdue() {
        demand(isOnReport(), "the client is not on the report");
        return "listed for office LDS";
    }

    private boolean isOnReport(String... seen) {
        return reports.row("overdue-referrals", client, today, seen).isPresent();
    }

    private String prompts() {
        Answer prompt = adviser.refer(client, false, run + " unconfirmed").expect(409);
        JsonNode confirm = prompt.body().path("confirm");
        demand(
                confirm.path("field").asText().contains("actionPlanConfirmed"),
                "the answer names no field to confirm: " + prompt.code());
        return confirm.path("prompt").asText();
    }

    private String refer() {
        Answer answer = adviser.refer(client, true, run + " referred").expect(201);
        referral = answer.body().path("referralId").asText();
        provider = providerOf(answer);
        return "referral %s to %s".formatted(referral, provider.providerCode());
    }

    private static Component providerOf(Answer referred) {
        String code = referred.body().path("provider").asText();
        return Component.named("provider-" + code).orElseThrow();
    }

    private String isReceived() {
        received.await(provider, referral);
        demand(received.times(referral) == 1, "it was received more than once");
        return "by " + provider.id() + ", by nobody else";
    }

    private String isAcknowledged() {
        Duration took =
                Await.until(
                        "the acknowledgement",
                        Duration.ofSeconds(20),
                        () -> liveReferral().path("acknowledged").asBoolean());
        return "after %d ms".formatted(took.toMillis());
    }

    private JsonNode liveReferral() {
        return adviser.readWorkProgramme(client).expect(200).body().path("liveReferral");
    }

    private String workProgrammeSeen() {
        return Adviser.seen("work-programme", adviser.readWorkProgramme(client).expect(200));
    }

    private String showsParticipant() {
        String path = "/v1/clients/%s?seen=%s".formatted(client, workProgrammeSeen());
        JsonNode record =
                Adviser.caughtUp(() -> adviser.caller().get(Component.CLIENT_RECORD, path))
                        .expect(200)
                        .body();
        demand(
                record.path("hotspots").toString().contains("WP-Participant"),
                "the hotspots are " + record.path("hotspots"));
        return record.path("hotspots").toString();
    }

    private String isNotOverdue() {
        demand(!isOnReport(workProgrammeSeen()), "the client is still on the report");
        return "not listed";
    }

    private String referMany() {
        List<String> clients = new ArrayList<>();
        for (int number = 1; number <= TO_WARM_UP + TIMES; number++) {
            clients.add(
                    jobseekers.withPlan(
                            "many " + number, today.minusMonths(MONTHS_OF_CLAIM), today));
        }
        Timings timings = new Timings();
        for (String each : clients) {
            Answer answer = adviser.refer(each, true, run + each).expect(201);
            Instant acknowledged = WallClock.now();
            String id = answer.body().path("referralId").asText();
            Instant arrived = received.await(providerOf(answer), id);
            demand(received.times(id) == 1, "a referral was received more than once");
            if (clients.indexOf(each) >= TO_WARM_UP) {
                timings.add(Duration.between(acknowledged, arrived));
            }
        }
        return judged(timings);
    }

    private String isIsolated() throws InterruptedException {
        Component other =
                Component.providers().stream()
                        .filter(each -> each != provider)
                        .findFirst()
                        .orElseThrow();
        String referrals = "lms.referral.%s.v1".formatted(provider.providerCode());
        String updates = "lms.provider-update.%s.v1".formatted(provider.providerCode());
        ProviderKeys own = new ProviderKeys(settings, provider);
        ProviderKeys others = new ProviderKeys(settings, other);
        demand(own.mayRead(referrals), "the provider cannot read its own topic");
        demand(!others.mayRead(referrals), other.id() + " can read " + referrals);
        demand(!others.mayWrite(updates), other.id() + " can write " + updates);
        return "%s may neither read %s nor write %s".formatted(other.id(), referrals, updates);
    }
}
