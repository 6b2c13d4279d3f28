package lms.clientrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lms.kit.fixtures.Database;

/**
 * Holds a client's list of qualifications as somebody does who is just saving it, and lets requests
 * queue up behind, in a known order.
 */
final class Queue implements AutoCloseable {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and datname = current_database()";

    private final Connection saving;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private int queued;

    private Queue(Connection saving) {
        this.saving = saving;
    }

    static Queue behind(String client) throws SQLException {
        var saving = Database.connect();
        saving.setAutoCommit(false);
        try (var hold =
                saving.prepareStatement(
                        "select 1 from qualifications where client_id = ? for update")) {
            hold.setObject(1, UUID.fromString(client));
            hold.executeQuery();
        }
        return new Queue(saving);
    }

    /** Sends a request, and goes on once it waits. */
    Future<Response> add(Callable<Response> request) {
        var answer = requests.submit(request);
        queued++;
        await().untilAsserted(() ->
                assertThat(Database.column(WAITING)).containsExactly(String.valueOf(queued)));
        return answer;
    }

    /** The saving is over; the first in the queue goes on. */
    void letGo() throws SQLException {
        saving.rollback();
    }

    @Override
    public void close() throws SQLException {
        saving.close();
        requests.close();
    }
}
