package lms.clientrecord;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import lms.kit.fixtures.BadInputContract;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class BadInputTest extends BadInputContract {

    /** One client is enough for all, since bad input changes nothing. */
    private String client = "";

    @BeforeEach
    void openRecord() {
        client = ClientRecords.aClient();
    }

    @Override
    protected String token(String operationId) {
        return switch (operationId) {
            case "eraseClient",
                    "previewErasure",
                    "listErasures",
                    "getErasure",
                    "getSubjectAccess",
                    "getSubjectAccessDocument",
                    "getRestriction",
                    "restrictClient",
                    "listOpenings",
                    "drawAccessCheck",
                    "listRefusedOpenings" ->
                    ClientRecords.manager();
            case "mergeClients", "undoMerge", "takeBackDeath" -> ClientRecords.leader();
            default -> super.token(operationId);
        };
    }

    private static Call merged() {
        var merge = ClientRecords.aMerge();
        return Call.of(
                "clientId",
                merge.get("survivingClientId").textValue(),
                "mergeId",
                merge.get("mergeId").textValue());
    }

    private static Call toAConflict() {
        var conflict = ClaimsSystem.aConflict();
        return Call.of("conflictId", conflict.get("conflictId").textValue())
                .ifMatch("\"" + conflict.get("version").longValue() + "\"");
    }

    @Override
    protected Call valid(String operationId) {
        return switch (operationId) {
            case "createClient" -> Call.of().body(ClientRecords.details().toString());
            case "amendClient" ->
                    Call.of("clientId", client).body(ClientRecords.details().toString());
            case "amendJsag" -> Call.of("clientId", ClientRecords.aJobseeker());
            case "readClaimsConflict", "resolveClaimsConflict" -> toAConflict();
            case "listClaimsConflicts",
                    "searchClients",
                    "listDeadLetters",
                    "getBusinessDate",
                    "moveBusinessDate" ->
                    Call.of();
            case "recordDeath" -> Call.of("clientId", client).ifMatch("\"1\"");
            case "takeBackDeath" -> Call.of("clientId", client).ifMatch("\"1\"");
            case "listOffices" -> Call.of();
            case "drawAccessCheck", "listRefusedOpenings" -> Call.of();
            case "getConversation", "amendConversation", "listConversationVersions" ->
                    Call.of("clientId", client, "conversationId", aConversation());
            case "replayDeadLetter", "discardDeadLetter" ->
                    Call.of("deadLetterId", UUID.randomUUID().toString());
            // Whoever is erased is gone for the others, so each call has somebody of its own.
            case "eraseClient" -> Call.of("clientId", ClientRecords.aClient()).ifMatch("\"1\"");
            case "mergeClients" ->
                    Call.of("clientId", ClientRecords.aClient())
                            .ifMatch("\"1\"")
                            .body(ClientRecords.aMergeOf(ClientRecords.aClient()));
            case "undoMerge" -> merged().ifMatch("\"1\"");
            case "getMerge" -> merged();
            case "listErasures" -> Call.of();
            case "getErasure" -> Call.of("erasureId", ClientRecords.anErasure());
            case "listEarlyAccessReasons" -> Call.of();
            case "makeJointClaim" -> {
                var member = ClientRecords.aClient();
                yield Call.of("clientId", member)
                        .body(ClientRecords.jointClaim(member, ClientRecords.aClient()));
            }
            case "getJointClaim", "endJointClaim" -> {
                var member = ClientRecords.aClient();
                var claim = ClientRecords.aJointClaim(member);
                yield Call.of("clientId", member, "jointClaimId", claim).ifMatch("\"1\"");
            }
            case "referToWorkChoice" ->
                    Call.of("clientId", ClientRecords.aClient()).ifMatch("\"0\"");
            case "startWorkChoice", "endWorkChoice" -> {
                var referred = ClientRecords.aClient();
                ClientRecords.referToWorkChoice(referred, 0, "2012-02-01");
                yield Call.of("clientId", referred).ifMatch("\"1\"");
            }
            default -> Call.of("clientId", client);
        };
    }

    private String aConversation() {
        return ClientRecords.asAdviser()
                .body("{\"text\": \"Telephoned.\"}")
                .post("/v1/clients/" + client + "/conversations")
                .then()
                .statusCode(201)
                .extract()
                .path("conversationId");
    }
}
