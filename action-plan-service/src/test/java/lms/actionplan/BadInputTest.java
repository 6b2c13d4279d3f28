package lms.actionplan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lms.kit.fixtures.BadInputContract;
import lms.kit.fixtures.Tokens;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@QuarkusTest
class BadInputTest extends BadInputContract {

    private static final String CALCULATION =
            """
            {"calculatedOn": "2011-04-14", "outcome": "Better off", "weeklyPence": 4250,
             "notes": "Sixteen hours a week."}
            """;
    private static final String UNAVAILABILITY =
            """
            {"firstDay": "2011-04-18", "startsAt": "09:00", "lastDay": "2011-04-18",
             "endsAt": "12:00", "because": "TRAINING"}
            """;

    private final Front amal = Front.amal();

    /** What is refused changes nothing, so that one of each serves nearly all operations. */
    private @Nullable ClientId client;

    private @Nullable ClientId clientWithLegacy;
    private @Nullable ClientId clientWithoutLegacy;
    private @Nullable ClientId clientInInterview;
    private @Nullable ClientId clientWithPlan;
    private @Nullable ClientId clientWithSavedPlan;
    private @Nullable String print;
    private @Nullable ClientId clientToSave;
    private @Nullable String bookedInterview;
    private @Nullable String openInterview;
    private @Nullable String interviewToRebook;
    private @Nullable String interviewToRecordIn;
    private @Nullable String adviser;
    private String newOfficer = "bad.input." + UUID.randomUUID();

    @Override
    protected Call valid(String operationId) {
        return switch (operationId) {
            case "bookInterview" -> Call.of().body(booking());
            case "startInterview",
                    "cancelInterview",
                    "readInterview",
                    "failToAttendInterview",
                    "listInterviewHistory" ->
                    Call.of("interviewId", bookedInterview()).ifMatch("\"1\"");
            case "rebookInterview" -> asItIsNow(toRebook()).body("{\"bookedFor\": \"2011-04-18\"}");
            case "recordDecisionMakerQuestion" -> asItIsNow(toRecordIn());
            case "recordCalculation" -> asItIsNow(toRecordIn()).body(CALCULATION);
            case "removeDecisionMakerQuestion" ->
                    Call.of("interviewId", toRecordIn(), "questionId", UUID.randomUUID().toString())
                            .ifMatch("\"2\"");
            case "openDiary" -> Call.of().body(newDiary());
            case "readAdviser", "changeAdviser", "readDiary" -> Call.of("officer", adviser());
            case "noteUnavailability" -> Call.of("officer", adviser()).body(UNAVAILABILITY);
            case "withdrawUnavailability" ->
                    Call.of("officer", adviser(), "unavailabilityId", UUID.randomUUID().toString());
            case "listAdvisers",
                    "listFreeTimes",
                    "listInterviewTypes",
                    "listInterviewsOfTheDay",
                    "listInterviewsOpenedToClose" ->
                    Call.of();
            case "endInterview" -> Call.of("interviewId", openInterview()).ifMatch("\"2\"");
            case "createActionPlan" -> creating();
            case "saveActionPlan" -> savable();
            case "changeActionPlanDraft", "discardActionPlanDraft" -> plan().ifMatch("\"1\"");
            case "readActionPlan",
                    "readNeedOfActionPlan",
                    "readActionPlanDraft",
                    "openActionPlan",
                    "listInterviews" ->
                    plan();
            case "bringInLegacyActionPlan" -> Call.of("clientId", withoutLegacy().toString());
            case "readLegacyActionPlan" -> Call.of("clientId", withLegacy().toString());
            case "previewPurgeOfActionItems" -> Call.of().query("on=2012-05-01");
            case "printActionPlan", "listActionPlanPrints", "listActionPlanVersions" -> savedPlan();
            case "readActionPlanVersion", "readActionPlanChanges" -> savedVersion();
            case "readActionPlanPrint", "readPrintedActionPlan" -> print();
            case "previewActionPlanPrint" ->
                    savedPlan().query("option=All%20Action%20Items&style=Standard");
            case "listInterviewsToRebook", "listDictionaryWords", "addDictionaryWord" -> Call.of();
            case "checkSpelling" -> Call.of();
            case "readDictionaryWord", "removeDictionaryWord" ->
                    Call.of("wordId", dictionaryWord()).ifMatch("\"1\"");
            default -> Call.of("deadLetterId", UUID.randomUUID().toString());
        };
    }

    @Override
    protected String token(String operationId) {
        return switch (operationId) {
            case "openDiary",
                    "changeAdviser",
                    "noteUnavailability",
                    "listInterviewsOpenedToClose",
                    "removeDictionaryWord" ->
                    Tokens.of("tom.field").office("LDS").roles("team-leader").sign();
            case "bringInLegacyActionPlan" -> Tokens.operator();
            case "previewPurgeOfActionItems" ->
                    Tokens.of("tessa.lowe").office("LDS").roles("team-leader").sign();
            default -> super.token(operationId);
        };
    }

    /** Whatever was done to it before, it is called on as it is now. */
    private Call asItIsNow(String interviewId) {
        int version = amal.get("/v1/interviews/" + interviewId).path("version");
        return Call.of("interviewId", interviewId).ifMatch("\"" + version + "\"");
    }

    private String toRebook() {
        var booked = interviewToRebook;
        if (booked == null) {
            booked = amal.book(client(), Front.TODAY).path("interviewId");
            interviewToRebook = booked;
        }
        return Objects.requireNonNull(booked);
    }

    private String toRecordIn() {
        var open = interviewToRecordIn;
        if (open == null) {
            open = amal.startInterview(ClientRecord.known().clientId());
            interviewToRecordIn = open;
        }
        return open;
    }

    private String adviser() {
        var officer = adviser;
        if (officer == null) {
            officer = Diaries.open("LDS", "Work focused interviews");
            adviser = officer;
        }
        return officer;
    }

    /** The one request that succeeds opens the diary; then another officer is needed. */
    private String newDiary() {
        if (amal.get("/v1/advisers/" + newOfficer).statusCode() == 200) {
            newOfficer = "bad.input." + UUID.randomUUID();
        }
        return "{\"officer\": \"%s\", \"adviser\": %s}"
                .formatted(newOfficer, Diaries.adviser("LDS", "Work Programme"));
    }

    /** One that is there: adding it again gives the same, and one that was removed comes back. */
    private String dictionaryWord() {
        return Objects.requireNonNull(
                amal.post("/v1/dictionary/words", "{\"word\": \"calderbus\"}").path("wordId"));
    }

    /** The one request that succeeds brings the texts in; then another client is needed. */
    private ClientId withoutLegacy() {
        var known = clientWithoutLegacy;
        if (known == null || amal.get(Front.plan(known) + "/legacy").statusCode() == 200) {
            known = ClientRecord.known().clientId();
            amal.get("/v1/clients/" + known + "/interviews?seen=client-summary:1");
            clientWithoutLegacy = known;
        }
        return known;
    }

    private ClientId withLegacy() {
        var known = clientWithLegacy;
        if (known == null) {
            known = ClientRecord.known().clientId();
            Front.as("migration", "LDS", "operator")
                    .post(
                            Front.plan(known) + "/legacy?seen=client-summary:1",
                            "{\"agreedActions\": \"To ask.\"}");
            clientWithLegacy = known;
        }
        return known;
    }

    private ClientId client() {
        var known = client;
        if (known == null) {
            known = ClientRecord.known().clientId();
            // It arrives before anything is compared.
            amal.get("/v1/clients/" + known + "/interviews?seen=client-summary:1");
            client = known;
        }
        return known;
    }

    private Call plan() {
        var known = clientWithPlan;
        if (known == null) {
            known = ClientRecord.known().clientId();
            amal.createPlan(known);
            clientWithPlan = known;
        }
        return Call.of("clientId", known.toString());
    }

    /** A plan whose draft has something to save. */
    private Call savable() {
        var known = clientToSave;
        if (known == null) {
            known = ClientRecord.known().clientId();
            amal.createPlan(known);
            clientToSave = known;
        }
        var draft = amal.get(Front.plan(known) + "/draft");
        if (draft.<List<?>>path("newItems").isEmpty()) {
            int version = draft.path("version");
            draft = amal.putDraft(known, version, Front.draftOf("Attend.", Front.TODAY));
        }
        return Call.of("clientId", known.toString()).ifMatch(draft.header("ETag"));
    }

    /** The one request that succeeds gives the client a plan; then another client is needed. */
    private Call creating() {
        var known = clientInInterview;
        if (known == null || amal.get(Front.plan(known)).statusCode() == 200) {
            known = ClientRecord.known().clientId();
            openInterview = amal.startInterview(known);
            clientInInterview = known;
        }
        return Call.of("clientId", known.toString())
                .body("{\"interviewId\": \"" + openInterview + "\"}");
    }

    private Call savedPlan() {
        var known = clientWithSavedPlan;
        if (known == null) {
            known = ClientRecord.known().clientId();
            amal.createPlan(known);
            amal.putDraft(known, 1, Front.draftOf("Attend the meeting.", Front.TODAY));
            amal.save(known, 2);
            clientWithSavedPlan = known;
        }
        return Call.of("clientId", known.toString());
    }

    private Call savedVersion() {
        savedPlan();
        var clientId = Objects.requireNonNull(clientWithSavedPlan);
        return Call.of("clientId", clientId.toString(), "version", "1");
    }

    private Call print() {
        savedPlan();
        var clientId = Objects.requireNonNull(clientWithSavedPlan);
        var made = print;
        if (made == null) {
            var body = "{\"option\": \"All Action Items\", \"style\": \"Standard\", \"copies\": 1}";
            made = amal.post(Front.plan(clientId) + "/prints", body).path("printId");
            print = made;
        }
        return Call.of("clientId", clientId.toString(), "printId", Objects.requireNonNull(made));
    }

    private String openInterview() {
        creating();
        return Objects.requireNonNull(openInterview);
    }

    private String bookedInterview() {
        var booked = bookedInterview;
        if (booked == null) {
            booked = amal.book(client(), Front.TODAY).path("interviewId");
            bookedInterview = booked;
        }
        return Objects.requireNonNull(booked);
    }

    private String booking() {
        return """
        {"clientId": "%s", "type": "LP WFI", "bookedFor": "2011-04-15"}
        """
                .formatted(client());
    }
}
