package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lms.kit.fixtures.Broker;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Two advisers who save the same version at once")
class LostUpdateTest {

    private static final int ROUNDS = 200;

    @Test
    @DisplayName("200 times: one wins each time, and the other is told to read again")
    void oneWins() throws Exception {
        var id = aClient();
        var path = "/v1/clients/" + id + "/qualifications";

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var answers = bothSave(both, path, round);

                assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
                var winner =
                        answers.stream().filter(a -> a.status() == 200).findFirst().orElseThrow();
                var kept = body(get(path));
                assertThat(kept.get("version").longValue()).isEqualTo(round + 1);
                assertThat(kept.at("/qualifications/0/subject").textValue())
                        .isEqualTo(winner.subject());
            }
        }

        Broker.awaitThat(Topics.QUALIFICATIONS, id, said -> version(said) == ROUNDS);
        assertThat(Broker.read(Topics.QUALIFICATIONS.name(), id).stream().map(this::version))
                .hasSize(ROUNDS)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static List<Answer> bothSave(ExecutorService both, String path, long based)
            throws Exception {
        var start = new CyclicBarrier(2);
        List<Callable<Answer>> savers =
                List.of(
                        () -> save(start, path, based, "Art " + based),
                        () -> save(start, path, based, "Music " + based));
        return both.invokeAll(savers).stream().map(answer -> answer.resultNow()).toList();
    }

    private static Answer save(CyclicBarrier start, String path, long based, String subject)
            throws Exception {
        var list =
                "{\"qualifications\": [{\"level\": \"GCSE\", \"subject\": \""
                        + subject
                        + "\", \"onActionPlan\": true}]}";
        start.await();
        return new Answer(put(path, based, list).statusCode(), subject);
    }

    private long version(Broker.Said said) {
        return said.body() == null ? 0 : said.body().get("version").longValue();
    }

    private record Answer(int status, String subject) {}
}
