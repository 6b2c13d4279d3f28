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
    protected Call valid(String operationId) {
        return switch (operationId) {
            case "createClient" -> Call.of().body(ClientRecords.details().toString());
            case "amendClient" ->
                    Call.of("clientId", client).body(ClientRecords.details().toString());
            case "amendJsag" -> Call.of("clientId", ClientRecords.aJobseeker());
            case "searchClients", "listDeadLetters", "getBusinessDate", "moveBusinessDate" ->
                    Call.of();
            case "replayDeadLetter", "discardDeadLetter" ->
                    Call.of("deadLetterId", UUID.randomUUID().toString());
            default -> Call.of("clientId", client);
        };
    }
}
