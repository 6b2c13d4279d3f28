package lms.clientrecord;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import lms.kit.fixtures.BadInputContract;

@QuarkusTest
class BadInputTest extends BadInputContract {

    @Override
    protected Call valid(String operationId) {
        return switch (operationId) {
            case "createClient" -> Call.of().body(ClientRecords.details().toString());
            case "searchClients", "listDeadLetters" -> Call.of();
            case "amendClient" ->
                    Call.of("clientId", ClientRecords.aClient())
                            .body(ClientRecords.details().toString());
            case "replayDeadLetter", "discardDeadLetter" ->
                    Call.of("deadLetterId", UUID.randomUUID().toString());
            default -> Call.of("clientId", ClientRecords.aClient());
        };
    }
}
