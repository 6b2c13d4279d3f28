package lms.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The recording of a request")
class RecordingTest {

    private static final String CLIENT = "11111111-2222-4333-8444-555555555555";
    private static final String LOG =
            """
            2026-11-22 00:16:37.539 UTC [101] LOG:  execute <unnamed>: BEGIN
            2026-11-22 00:16:37.540 UTC [101] LOG:  execute S_1: select *
            \tfrom window where client_id = $1 and text = $2 and title is not distinct from $3
            2026-11-22 00:16:37.540 UTC [101] DETAIL:  Parameters: $1 = '%s', $2 = 'it''s', $3 = NULL
            2026-11-22 00:16:37.541 UTC [202] LOG:  execute <unnamed>: select count(*) from outbox
            2026-11-22 00:16:37.542 UTC [101] LOG:  execute <unnamed>: COMMIT
            2026-11-22 00:16:37.543 UTC [101] LOG:  execute <unnamed>:
            """
                    .formatted(CLIENT);

    @Test
    @DisplayName("has the statements of the connections that served the client, with their values")
    void statements() {
        var recording = Recording.of(LOG, CLIENT);

        assertEquals(
                List.of(
                        new Recording.Statement("BEGIN", List.of()),
                        new Recording.Statement(
                                "select *\nfrom window where client_id = ? and text = ?"
                                        + " and title is not distinct from ?",
                                Arrays.asList(CLIENT, "it's", null)),
                        new Recording.Statement("COMMIT", List.of())),
                recording.statements());
        assertEquals(1, recording.pings());
    }

    @Test
    @DisplayName("has values of any length")
    void longValues() {
        var text = "it''s ".repeat(20_000);
        var log =
                """
                2026-11-22 00:16:37.540 UTC [101] LOG:  execute S_1: insert into a (b) values ($1)
                2026-11-22 00:16:37.540 UTC [101] DETAIL:  Parameters: $1 = '%s'
                """
                        .formatted(text + CLIENT);

        assertEquals(
                List.of(text.replace("''", "'") + CLIENT),
                Recording.of(log, CLIENT).statements().getFirst().values());
    }

    @Test
    @DisplayName("quantiles are times that were measured")
    void quantiles() {
        var times = new Times(new double[] {5, 1, 4, 2, 3});

        assertEquals(3, times.median());
        assertEquals(5, times.quantile(0.99));
        assertEquals(1, times.quantile(0.01));
    }
}
