package lms.workprogramme;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import lms.kit.fixtures.BadInputContract;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.language.Topics;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class BadInputTest extends BadInputContract {

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Override
    protected String token(String operationId) {
        return switch (operationId) {
            case "markInappropriate", "listEscalations" ->
                    Tokens.of("tom.field").office("LDS").roles("team-leader").sign();
            case "tryShareShift" -> Tokens.operator();
            default -> super.token(operationId);
        };
    }

    @Override
    protected Call valid(String operationId) {
        return switch (operationId) {
            case "getWorkProgramme", "explainEligibility", "supposeEligibility", "listReferrals" ->
                    Call.of("clientId", arrived().id());
            case "refer" -> {
                var client = arrived();
                yield Call.of("clientId", client.id()).ifMatch(client.etag());
            }
            case "getPostponement", "listPostponements" -> Call.of("clientId", arrived().id());
            case "putPostponement" -> {
                var client = arrived();
                yield Call.of("clientId", client.id()).ifMatch(client.etag());
            }
            case "cancelReferral" -> {
                var referral = arrived().refer();
                yield Call.of("referralId", referral.path("referralId"))
                        .ifMatch(referral.header("ETag"));
            }
            case "markInappropriate", "listEscalations" -> {
                Database.businessDate(LocalDate.of(2012, 5, 1));
                var referral = arrived().refer();
                Database.businessDate(LocalDate.of(2012, 5, 2));
                yield Call.of("referralId", referral.path("referralId"))
                        .ifMatch(referral.header("ETag"));
            }
            case "getReferral", "getAllocation" ->
                    Call.of("referralId", arrived().refer().path("referralId"));
            case "getExitReport",
                    "getTrainingAllowance",
                    "recordExitReport",
                    "recordTrainingAllowance" -> {
                var client = arrived();
                client.refer().then().statusCode(201);
                yield Call.of("clientId", client.id()).ifMatch(client.etag());
            }
            case "moveBusinessDate" -> Call.of().body("{\"date\": \"2012-05-01\"}");
            case "replayDeadLetter", "discardDeadLetter" ->
                    Call.of("deadLetterId", freshDeadLetter());
            default -> Call.of();
        };
    }

    private static AClient arrived() {
        var client = AClient.readyOnFirstOfMay();
        client.details().then().statusCode(200);
        return client;
    }

    private static String freshDeadLetter() {
        var key = UUID.randomUUID().toString();
        Broker.sendRaw(
                Topics.ACTION_PLAN.name(),
                key,
                "not an event".getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.ACTION_PLAN, key, UUID.randomUUID().toString()));
        return await().until(
                        () ->
                                Database.column(
                                        "select id from dead_letter where key = '" + key + "'"),
                        ids -> !ids.isEmpty())
                .getFirst();
    }
}
