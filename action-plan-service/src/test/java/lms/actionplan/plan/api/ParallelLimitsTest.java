package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("AP ¶13, ¶22, ¶60 Never over 100 items or ten reviews, however many save at once")
@Source("AP ¶13, ¶22, ¶60")
class ParallelLimitsTest {

    private static final int ADVISERS = 6;

    private final Front amal = Front.amal();
    private final List<Front> advisers =
            IntStream.range(0, ADVISERS)
                    .mapToObj(i -> Front.as("adviser." + i, "LDS", "adviser"))
                    .toList();

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("as many items are saved as fit, and whoever is refused keeps the draft")
    @ValueSource(longs = {1, 2, 3, 4})
    void items(long seed) throws Exception {
        var random = new Random(seed);
        var clientId = planOf(94 + random.nextInt(6));
        var versions = new ArrayList<Long>();
        var drafted = new ArrayList<Integer>();
        for (var adviser : advisers) {
            int items = 1 + random.nextInt(3);
            drafted.add(items);
            versions.add(adviser.draft(clientId, DraftJson.adding(steps(items))));
        }
        int before = texts(clientId).size();

        var answers = allSave(clientId, versions);

        int saved = 0;
        for (int i = 0; i < ADVISERS; i++) {
            if (answers.get(i).statusCode() == 200) {
                saved += drafted.get(i);
            } else {
                assertRefused(answers.get(i), "AP-205", advisers.get(i), clientId, drafted.get(i));
            }
        }
        int now = texts(clientId).size();
        assertThat(now).isEqualTo(before + saved).isLessThanOrEqualTo(100);
        for (int i = 0; i < ADVISERS; i++) {
            if (answers.get(i).statusCode() != 200) {
                assertThat(now + drafted.get(i)).isGreaterThan(100);
            }
        }
    }

    @ParameterizedTest(name = "with {0} before")
    @DisplayName("as many reviews are saved as fit, and whoever is refused keeps the draft")
    @ValueSource(ints = {5, 8, 10})
    void reviews(int before) throws Exception {
        var clientId = planOf(1);
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        var first = DraftJson.adding("Step");
        for (int i = 0; i < before; i++) {
            first.review(item, "Went well.");
        }
        amal.saved(clientId, first);
        var versions = new ArrayList<Long>();
        for (var adviser : advisers) {
            versions.add(
                    adviser.draft(clientId, DraftJson.adding("Step").review(item, "Went better.")));
        }

        var answers = allSave(clientId, versions);

        for (int i = 0; i < ADVISERS; i++) {
            if (answers.get(i).statusCode() != 200) {
                assertRefused(answers.get(i), "AP-301", advisers.get(i), clientId, 1);
            }
        }
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 200)
                .hasSize(Math.min(6, 10 - before));
        assertThat(
                        amal.get(Front.plan(clientId))
                                .<List<?>>path("items.find { it.id == '" + item + "' }.reviews"))
                .hasSize(Math.min(10, before + ADVISERS));
    }

    private static void assertRefused(
            Response answer, String code, Front adviser, ClientId clientId, int drafted) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.code")).containsExactly(code);
        assertThat(adviser.readDraft(clientId).<List<?>>path("newItems")).hasSize(drafted);
    }

    private List<Response> allSave(ClientId clientId, List<Long> versions) throws Exception {
        var start = new CyclicBarrier(ADVISERS);
        var saves = new ArrayList<Callable<Response>>();
        for (int i = 0; i < ADVISERS; i++) {
            var adviser = advisers.get(i);
            long version = versions.get(i);
            saves.add(() -> {
                start.await();
                return adviser.save(clientId, version);
            });
        }
        try (var threads = Executors.newFixedThreadPool(ADVISERS)) {
            return threads.invokeAll(saves).stream().map(save -> save.resultNow()).toList();
        }
    }

    private ClientId planOf(int items) {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding(steps(items)));
        return clientId;
    }

    private List<String> texts(ClientId clientId) {
        return amal.get(Front.plan(clientId)).path("items.text");
    }

    private static String[] steps(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Step " + i).toArray(String[]::new);
    }
}
