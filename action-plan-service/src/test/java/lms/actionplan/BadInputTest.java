package lms.actionplan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.UUID;
import lms.kit.fixtures.BadInputContract;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@QuarkusTest
class BadInputTest extends BadInputContract {

    private final Front amal = Front.amal();

    /** What is refused changes nothing, so that one of each serves nearly all operations. */
    private @Nullable ClientId client;

    private @Nullable ClientId clientInInterview;
    private @Nullable ClientId clientWithPlan;
    private @Nullable ClientId clientWithSavedPlan;
    private @Nullable String print;
    private @Nullable String bookedInterview;
    private @Nullable String openInterview;

    @Override
    protected Call valid(String operationId) {
        return switch (operationId) {
            case "bookInterview" -> Call.of().body(booking());
            case "startInterview", "cancelInterview", "readInterview" ->
                    Call.of("interviewId", bookedInterview()).ifMatch("\"1\"");
            case "endInterview" -> Call.of("interviewId", openInterview()).ifMatch("\"2\"");
            case "createActionPlan" -> creating();
            case "saveActionPlan", "changeActionPlanDraft", "discardActionPlanDraft" ->
                    plan().ifMatch("\"1\"");
            case "readActionPlan", "readActionPlanDraft", "openActionPlan", "listInterviews" ->
                    plan();
            case "listInterviewsToRebook" -> Call.of();
            case "printActionPlan", "listActionPlanPrints" -> savedPlan();
            case "readActionPlanPrint", "readPrintedActionPlan" -> print();
            case "previewActionPlanPrint" ->
                    savedPlan().query("option=All%20Action%20Items&style=Standard");
            default -> Call.of("deadLetterId", UUID.randomUUID().toString());
        };
    }

    private ClientId client() {
        var known = client;
        if (known == null) {
            known = ClientRecord.known().clientId();
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
