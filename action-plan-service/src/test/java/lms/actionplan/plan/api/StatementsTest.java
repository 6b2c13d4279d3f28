package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.IntStream;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.fixtures.Database;
import lms.language.value.ClientId;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A plan of 100 items and 1,000 reviews costs as many statements as a small one")
class StatementsTest {

    private final Front amal = Front.amal();
    private final EntityManagerFactory entities;

    StatementsTest(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Test
    @DisplayName("when it is opened")
    void opening() {
        var small = plan(1, 0);
        var large = plan(100, 10);

        long few = statementsOf(() -> assertThat(read(small)).hasSize(1));
        long many = statementsOf(() -> assertThat(read(large)).hasSize(100));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
        assertThat(amal.get(Front.plan(large)).<List<?>>path("items.reviews.text.flatten()"))
                .hasSize(1000);
    }

    @Test
    @DisplayName("when it is saved, and writes no item that is left alone")
    void saving() {
        var small = plan(1, 0);
        var large = plan(99, 10);
        long smallDraft = amal.draft(small, DraftJson.adding("Step on"));
        long largeDraft = amal.draft(large, DraftJson.adding("Step on"));
        var before = rows(large);

        long few = statementsOf(() -> save(small, smallDraft));
        long many = statementsOf(() -> save(large, largeDraft));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(16);
        assertThat(rows(large)).hasSize(before.size() + 1).containsAll(before);
    }

    private void save(ClientId clientId, long version) {
        assertThat(amal.save(clientId, version).statusCode()).isEqualTo(200);
    }

    private List<?> read(ClientId clientId) {
        return amal.get(Front.plan(clientId)).path("items");
    }

    /** Each item and review with the transaction that wrote it. */
    private static List<String> rows(ClientId clientId) {
        return Database.column(
                """
                select item_id || ' ' || xmin::text from action_item where client_id = '%1$s'
                union all
                select review_id || ' ' || xmin::text from review where client_id = '%1$s'
                """
                        .formatted(clientId));
    }

    private long statementsOf(Runnable act) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }

    private ClientId plan(int items, int reviews) {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.saved(
                clientId,
                DraftJson.adding(
                        IntStream.range(0, items)
                                .mapToObj(i -> "Step " + i)
                                .toArray(String[]::new)));
        Database.execute(
                """
                insert into review select gen_random_uuid(), item_id, client_id, place, 'Done.',
                    '2011-04-15', now(), null, 'a', 'A', 'LDS', '0'
                from action_item, generate_series(1, %d) place where client_id = '%s'
                """
                        .formatted(reviews, clientId));
        return clientId;
    }
}
