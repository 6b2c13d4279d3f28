package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An adviser saves the same draft in two windows at the same moment")
class ParallelSavesTest {

    private static final int ROUNDS = 200;
    private static final int PLANS = 4;

    private final Front amal = Front.amal();

    @Test
    @DisplayName("and it is saved once, each of 200 times")
    void oneWins() throws Exception {
        for (int plan = 0; plan < PLANS; plan++) {
            var clientId = ClientRecord.known().clientId();
            amal.createPlan(clientId);
            long draft = 1;

            for (int round = 1; round <= ROUNDS / PLANS; round++) {
                var put =
                        amal.putDraft(clientId, draft, Front.draftOf("Step " + round, Front.TODAY));
                assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);

                var answers = bothSave(clientId, draft + 1);

                assertThat(answers.stream().map(Response::statusCode).sorted())
                        .as("plan " + plan + ", round " + round)
                        .containsExactly(200, 412);
                draft += 2;
            }

            assertThat(amal.get(Front.plan(clientId)).<List<?>>path("items"))
                    .hasSize(ROUNDS / PLANS);
            assertThat(
                            Database.column(
                                    "select count(*) from saved_plan where client_id = '"
                                            + clientId
                                            + "'"))
                    .containsExactly(String.valueOf(ROUNDS / PLANS));
            Database.awaitRelayed();
            assertThat(
                            Broker.read(Topics.ACTION_PLAN.name(), clientId.toString()).stream()
                                    .map(said -> said.as(ActionPlan.class).version()))
                    .isSorted()
                    .hasSize(ROUNDS / PLANS);
        }
    }

    private List<Response> bothSave(ClientId clientId, long draft) throws Exception {
        var start = new CyclicBarrier(2);
        List<Callable<Response>> saves =
                List.of(
                        () -> {
                            start.await();
                            return amal.save(clientId, draft);
                        },
                        () -> {
                            start.await();
                            return amal.save(clientId, draft);
                        });
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(saves).stream().map(save -> save.resultNow()).toList();
        }
    }
}
