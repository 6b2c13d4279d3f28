package lms.reporting;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lms.kit.fixtures.BadInputContract;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.language.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class BadInputTest extends BadInputContract {

    private static final Set<String> REPORTS =
            Set.of("getOverdueReferrals", "getDeferralsAndExemptions", "getEndNotifications");

    @BeforeEach
    void today() {
        Database.businessDate(LocalDate.of(2012, 5, 29));
    }

    @Override
    protected Call valid(String operationId) {
        return switch (operationId) {
            case "replayDeadLetter", "discardDeadLetter" ->
                    Call.of("deadLetterId", freshDeadLetter());
            case "moveBusinessDate" -> Call.of().body("{\"date\": \"2012-05-29\"}");
            default -> Call.of();
        };
    }

    @Override
    protected String token(String operationId) {
        return REPORTS.contains(operationId)
                ? Tokens.of("rita.snow").office("LDS").roles("report-reader").sign()
                : super.token(operationId);
    }

    private static String freshDeadLetter() {
        var key = UUID.randomUUID().toString();
        Broker.sendRaw(
                Topics.CLIENT_SUMMARY.name(),
                key,
                "not an event".getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.CLIENT_SUMMARY, key, UUID.randomUUID().toString()));
        return Awaitility.await()
                .until(
                        () ->
                                Database.column(
                                        "select id from dead_letter where key = '" + key + "'"),
                        ids -> !ids.isEmpty())
                .getFirst();
    }
}
