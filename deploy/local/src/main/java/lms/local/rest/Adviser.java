package lms.local.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import lms.local.suite.Await;
import lms.local.suite.Component;

/**
 * What an adviser does through a front end. Each act takes a key of its own: with the same key it
 * is done once, however often it is tried.
 */
public final class Adviser {

    private static final Duration CATCH_UP = Duration.ofSeconds(30);

    private final Caller caller;

    public Adviser(Caller caller) {
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }

    /** Opens a record, and gives the client's id. */
    public String createClient(Object details, String key) {
        return caller.post(Component.CLIENT_RECORD, "/v1/clients", details, once(key))
                .expect(201)
                .body()
                .path("clientId")
                .asText();
    }

    /** Replaces a whole window of the record, and gives its new state. */
    public Answer replaceWindow(String clientId, String window, Object content) {
        String path = "/v1/clients/" + clientId + "/" + window;
        String etag = caller.get(Component.CLIENT_RECORD, path).expect(200).etag();
        return caller.put(Component.CLIENT_RECORD, path, content, basedOn(etag)).expect(200);
    }

    /** Books an interview, and gives its id; the booking waits for the client to be known. */
    public String bookInterview(String clientId, String type, LocalDate day, String key) {
        return caughtUp(() ->
                        caller.post(
                                Component.ACTION_PLAN,
                                "/v1/interviews?seen=client-summary:1",
                                Map.of(
                                        "clientId", clientId,
                                        "type", type,
                                        "bookedFor", day.toString()),
                                once(key)))
                .expect(201)
                .body()
                .path("interviewId")
                .asText();
    }

    public void startInterview(String interviewId, String key) {
        turn(interviewId, "start", key);
    }

    public void endInterview(String interviewId, String key) {
        turn(interviewId, "end", key);
    }

    private void turn(String interviewId, String act, String key) {
        String path = "/v1/interviews/" + interviewId;
        Answer interview = caller.get(Component.ACTION_PLAN, path).expect(200);
        if (interview.body().path("_links").has(act)) {
            caller.post(
                            Component.ACTION_PLAN,
                            path + "/" + act,
                            Map.of(),
                            with(once(key), basedOn(interview.etag())))
                    .expect(200);
        }
    }

    public void createPlan(String clientId, String interviewId, String key) {
        caller.post(
                        Component.ACTION_PLAN,
                        plan(clientId),
                        Map.of("interviewId", interviewId),
                        once(key))
                .expect(201);
    }

    public Answer readPlan(String clientId) {
        return caller.get(Component.ACTION_PLAN, plan(clientId));
    }

    /** Tells what changed on the plan by itself since this adviser last opened it. */
    public Answer openPlan(String clientId, String key, String... seen) {
        String path = plan(clientId) + "/openings" + query(seen);
        return caughtUp(() -> caller.post(Component.ACTION_PLAN, path, Map.of(), once(key)));
    }

    public Answer readDraft(String clientId) {
        return caller.get(Component.ACTION_PLAN, plan(clientId) + "/draft").expect(200);
    }

    /** Replaces the draft: these Action Items are to be added, and these are the texts. */
    public Answer replaceDraft(String clientId, Object newItems, Object texts) {
        Map<String, Object> draft =
                Map.of("newItems", newItems, "amendedItems", List.of(), "texts", texts);
        String etag = readDraft(clientId).etag();
        return caller.put(Component.ACTION_PLAN, plan(clientId) + "/draft", draft, basedOn(etag))
                .expect(200);
    }

    /** Saves the plan as it stands in the draft. */
    public Answer savePlan(String clientId, String draftEtag, String key) {
        return caller.post(
                        Component.ACTION_PLAN,
                        plan(clientId) + "/save",
                        Map.of(),
                        with(once(key), basedOn(draftEtag)))
                .expect(200);
    }

    /** Replaces the draft by a whole document, based on the newest version of the plan. */
    public Answer replaceDraft(String clientId, Map<String, Object> content) {
        Map<String, Object> draft = new HashMap<>(content);
        draft.put("basedOn", readPlan(clientId).expect(200).body().path("version").asLong());
        draft.putIfAbsent("newItems", List.of());
        draft.putIfAbsent("amendedItems", List.of());
        draft.putIfAbsent("texts", Map.of());
        String etag = readDraft(clientId).etag();
        return caller.put(Component.ACTION_PLAN, plan(clientId) + "/draft", draft, basedOn(etag))
                .expect(200);
    }

    /** Prints one copy of all that is saved. */
    public Answer printPlan(String clientId, String key) {
        return caller.post(
                        Component.ACTION_PLAN,
                        plan(clientId) + "/prints",
                        Map.of("option", "All Action Items", "style", "Standard", "copies", 1),
                        once(key))
                .expect(201);
    }

    /** Opens the diary of an adviser, by sign-in name. */
    public void openDiary(String officer, Object details, String key) {
        caller.post(
                        Component.ACTION_PLAN,
                        "/v1/advisers",
                        Map.of("officer", officer, "adviser", details),
                        once(key))
                .expect(201);
    }

    private static String plan(String clientId) {
        return "/v1/clients/" + clientId + "/action-plan";
    }

    /** Reads the WP Details; {@code seen} are tokens of what the answer must have taken in. */
    public Answer readWorkProgramme(String clientId, String... seen) {
        return caughtUp(() ->
                caller.get(
                        Component.WORK_PROGRAMME,
                        "/v1/clients/" + clientId + "/work-programme" + query(seen)));
    }

    /** Exempts or defers, or takes that away, once all that is on the record has arrived. */
    public Answer postpone(String clientId, Object fields) {
        return amendWorkProgramme(clientId, "postponement", fields);
    }

    /**
     * Replaces a part of the WP Details. When they have changed since they were read, which they do
     * by themselves, they are read again.
     */
    public Answer amendWorkProgramme(String clientId, String part, Object fields) {
        Answer answer = amendOnce(clientId, part, fields);
        for (int again = 0; again < 5 && answer.status() == 412; again++) {
            answer = amendOnce(clientId, part, fields);
        }
        return answer;
    }

    private Answer amendOnce(String clientId, String part, Object fields) {
        String etag = readWorkProgramme(clientId).expect(200).etag();
        return caller.put(
                Component.WORK_PROGRAMME,
                "/v1/clients/" + clientId + "/work-programme/" + part,
                fields,
                basedOn(etag));
    }

    /**
     * Refers the client; without the confirmation the answer is the prompt (WP ¶13). When the
     * details have changed since they were read, which they do by themselves, they are read again.
     */
    public Answer refer(String clientId, boolean actionPlanConfirmed, String key) {
        Answer answer = referOnce(clientId, actionPlanConfirmed, key);
        for (int again = 0; again < 5 && answer.status() == 412; again++) {
            answer = referOnce(clientId, actionPlanConfirmed, key);
        }
        return answer;
    }

    private Answer referOnce(String clientId, boolean actionPlanConfirmed, String key) {
        String etag = readWorkProgramme(clientId).expect(200).etag();
        return caller.post(
                Component.WORK_PROGRAMME,
                "/v1/clients/" + clientId + "/referrals",
                Map.of("actionPlanConfirmed", actionPlanConfirmed),
                with(once(key), basedOn(etag)));
    }

    /** Tries again while the service says that it has not caught up yet. */
    public static Answer caughtUp(Supplier<Answer> attempt) {
        Answer[] last = new Answer[1];
        Await.until(
                "a service to catch up",
                CATCH_UP,
                () -> {
                    last[0] = attempt.get();
                    return last[0].status() != 503;
                });
        return last[0];
    }

    private static String query(String... seen) {
        return seen.length == 0 ? "" : "?seen=" + String.join("&seen=", seen);
    }

    private static Map<String, String> once(String key) {
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return Map.of("Idempotency-Key", id.toString());
    }

    private static Map<String, String> basedOn(String etag) {
        return Map.of("If-Match", etag);
    }

    private static Map<String, String> with(
            Map<String, String> headers, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(others);
        return all;
    }

    /** Gives a token for a write's answer: {@code aspect:version}. */
    public static String seen(String aspect, Answer written) {
        JsonNode version = written.body().path("version");
        return aspect + ":" + version.asLong();
    }
}
