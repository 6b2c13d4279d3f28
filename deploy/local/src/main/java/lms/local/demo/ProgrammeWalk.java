package lms.local.demo;

import static lms.local.demo.Steps.demand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lms.local.rest.Adviser;
import lms.local.rest.Answer;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.rest.Rehearsals;
import lms.local.suite.Await;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;

/**
 * The Work Programme from eligibility to completion, against a running suite: why a client is in a
 * group, a postponement, a referral that is taken back, and what happens to the one that stands.
 */
final class ProgrammeWalk {

    private static final int MONTHS_OF_CLAIM = 14;
    private static final int DAYS_TOO_MANY = 60;
    private static final int ALLOTTED_DAYS = 728;
    private static final int TRAINING_DAYS = 30;
    private static final Duration UNTIL_ACKNOWLEDGED = Duration.ofSeconds(20);

    private final Steps steps;
    private final FrontEnd frontEnd;
    private final Adviser adviser;
    private final Reports reports;
    private final Jobseekers jobseekers;
    private final ReceivedLog received;
    private final String run = UUID.randomUUID().toString();

    private LocalDate today = LocalDate.EPOCH;
    private String client = "";
    private String referral = "";

    ProgrammeWalk(SuiteSettings settings, Steps steps) {
        this.steps = steps;
        this.frontEnd = FrontEnd.of(settings);
        this.adviser = new Adviser(frontEnd.signIn("amal.khan"));
        this.reports = new Reports(frontEnd.signIn("rita.snow"));
        this.jobseekers = new Jobseekers(adviser, run);
        this.received = new ReceivedLog(settings.places());
    }

    /** Takes every step. */
    void walk() {
        steps.step("Why a client is in a group, and when that changes by itself", this::explain);
        steps.step("A deferral of more than 90 days is refused (WP ¶23)", this::mayNotDefer);
        steps.step("Deferred, the client cannot be referred (WP ¶9)", this::defer);
        steps.step("Not Applicable clears it, and history remembers (WP ¶23)", this::resume);
        steps.step(
                "Exempt until today, and on the report without the reason (WP ¶62)", this::exempt);
        steps.step("Referred; how the provider was drawn, in plain words", this::refer);
        steps.step("A referral is cancelled the same day (WP ¶24-28)", this::cancel);
        steps.step("Referred again, the client attends training (WP ¶30-35)", this::train);
        steps.step("An Exit Report is requested (WP ¶58)", this::requestExitReport);
        steps.step("What the night after 728 days would do, rehearsed", this::rehearse);
    }

    private String explain() {
        today = new BusinessDates(frontEnd).common();
        client = jobseekers.withPlan("programme", today.minusMonths(MONTHS_OF_CLAIM), today);
        JsonNode why = get("/eligibility?on=" + today.minusMonths(3)).body();
        return "%s from %s; on %s the answer would change next on %s"
                .formatted(
                        why.path("eligibility").path("group").asText(),
                        why.path("eligibility").path("eligibilityDate").asText(),
                        why.path("on").asText(),
                        why.path("changesByItselfOn").asText());
    }

    private String mayNotDefer() {
        Answer refused = postpone("Defer - Job Interview", today.plusDays(DAYS_TOO_MANY));
        demand(refused.status() == 422, "the answer was " + refused.status());
        return refused.code() + " " + refused.body().path("detail").asText();
    }

    private String defer() {
        postpone("Defer - Job Interview", today.plusDays(7)).expect(200);
        JsonNode details = details();
        demand(
                details.path("hotspot").asText().equals("WP-Postponed"),
                "the hotspot is " + details.path("hotspot"));
        demand(!details.path("_links").has("refer"), "the client can be referred");
        Answer refused = adviser.refer(client, true, run + " postponed");
        return details.path("hotspot").asText()
                + "; "
                + refused.code()
                + " "
                + refused.body().path("detail").asText();
    }

    private String resume() {
        adviser.amendWorkProgramme(client, "postponement", Map.of("postpone", "Not Applicable"))
                .expect(200);
        demand(hotspot().equals("WP-Eligible"), "the hotspot is " + hotspot());
        JsonNode history = get("/postponement/history").body().path("items").get(0);
        return "%s until %s, removed %s"
                .formatted(
                        history.path("reason").asText(),
                        history.path("reviewDate").asText(),
                        history.path("removed").asText());
    }

    private String exempt() {
        postpone("Exempt - Pregnancy", today).expect(200);
        String seen = Adviser.seen("work-programme", adviser.readWorkProgramme(client).expect(200));
        JsonNode row =
                reports.row("deferrals-and-exemptions", client, today, seen)
                        .orElseThrow(() -> new SuiteFailure("the client is not on the report"));
        demand(!row.has("reason"), "the report tells why the client is exempt");
        adviser.amendWorkProgramme(client, "postponement", Map.of("postpone", "Not Applicable"))
                .expect(200);
        return "%s, review date %s"
                .formatted(row.path("postponement").asText(), row.path("reviewDate").asText());
    }

    private String refer() {
        Answer referred = adviser.refer(client, true, run + " referred").expect(201);
        referral = referred.body().path("referralId").asText();
        StringBuilder told = new StringBuilder(referred.body().path("provider").asText());
        for (JsonNode sentence : allocation().path("explanation")) {
            told.append("%n      ".formatted()).append(sentence.asText());
        }
        return told.toString();
    }

    private String cancel() {
        // The acknowledgement is a change of the referral, too.
        Await.until(
                "the acknowledgement",
                UNTIL_ACKNOWLEDGED,
                () -> details().path("liveReferral").path("acknowledged").asBoolean());
        Answer prompt = cancellation(Map.of()).expect(409);
        cancellation(Map.of("cancelConfirmed", true)).expect(200);
        demand(hotspot().equals("WP-Eligible"), "the hotspot is " + hotspot());
        received.awaitStopped(referral);
        return "%s; %s; the provider was told to stop"
                .formatted(prompt.body().path("confirm").path("prompt").asText(), hotspot());
    }

    private Answer cancellation(Object content) {
        String path = "/v1/referrals/" + referral;
        String etag = adviser.caller().get(Component.WORK_PROGRAMME, path).expect(200).etag();
        return adviser.caller()
                .post(
                        Component.WORK_PROGRAMME,
                        path + "/cancellation",
                        content,
                        Map.of("If-Match", etag, "Idempotency-Key", UUID.randomUUID().toString()));
    }

    private String train() {
        referral =
                adviser.refer(client, true, run + " referred again")
                        .expect(201)
                        .body()
                        .path("referralId")
                        .asText();
        adviser.amendWorkProgramme(
                        client,
                        "training-allowance",
                        Map.of(
                                "startDate", today.toString(),
                                "expectedEndDate", today.plusDays(TRAINING_DAYS).toString()))
                .expect(200);
        Answer seen = adviser.readWorkProgramme(client).expect(200);
        JsonNode record =
                Adviser.caughtUp(() ->
                                adviser.caller()
                                        .get(
                                                Component.CLIENT_RECORD,
                                                "/v1/clients/%s?seen=%s"
                                                        .formatted(
                                                                client,
                                                                Adviser.seen(
                                                                        "work-programme", seen))))
                        .expect(200)
                        .body();
        demand(
                record.path("hotspots").toString().contains("Trng Allow"),
                "the hotspots are " + record.path("hotspots"));
        return record.path("hotspots").toString();
    }

    private String requestExitReport() {
        adviser.amendWorkProgramme(client, "exit-report", Map.of("requestDate", today.toString()))
                .expect(200);
        return "requested on " + get("/exit-report").body().path("requestDate").asText();
    }

    private JsonNode allocation() {
        return adviser.caller()
                .get(Component.WORK_PROGRAMME, "/v1/referrals/" + referral + "/allocation")
                .expect(200)
                .body();
    }

    private String rehearse() {
        LocalDate night = today.plusDays(ALLOTTED_DAYS);
        AtomicReference<String> found = new AtomicReference<>("");
        new Rehearsals(frontEnd)
                .read(
                        Component.WORK_PROGRAMME,
                        night,
                        act -> {
                            if (act.what().contains(referral)) {
                                found.set(act.job() + ": " + act.what());
                            }
                        });
        demand(!found.get().isEmpty(), "the referral would not be completed on " + night);
        return "%s  %s".formatted(night, found.get());
    }

    private Answer postpone(String reason, LocalDate reviewDate) {
        return adviser.postpone(
                client,
                Map.of(
                        "postpone",
                        reason,
                        "reviewDate",
                        reviewDate.toString(),
                        "notes",
                        "Interview at the bakery."));
    }

    private JsonNode details() {
        return adviser.readWorkProgramme(client).expect(200).body();
    }

    private String hotspot() {
        return details().path("hotspot").asText();
    }

    private Answer get(String part) {
        return adviser.caller().get(Component.WORK_PROGRAMME, path(part)).expect(200);
    }

    private String path(String part) {
        return "/v1/clients/" + client + "/work-programme" + part;
    }
}
