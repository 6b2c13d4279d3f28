package lms.reporting.reading.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rules.RefusedException;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.reporting.reading.ReportRefusal;
import org.jspecify.annotations.Nullable;

/** Makes a report wait for what its reader has already seen of one client. */
@ApplicationScoped
class WaitForClient {

    private final CaughtUp caughtUp;

    WaitForClient(CaughtUp caughtUp) {
        this.caughtUp = caughtUp;
    }

    /**
     * Returns once everything seen has arrived.
     *
     * @throws RefusedException when it is not said of whom, is not about a client, or takes too
     *     long
     */
    void await(@Nullable ClientId client, List<SeenToken> seen) {
        if (seen.isEmpty()) {
            return;
        }
        if (client == null) {
            throw RefusedException.because(ReportRefusal.SEEN_WITHOUT_CLIENT);
        }
        if (seen.stream().anyMatch(token -> token.aspect().equals(Topics.INTERVIEW.aspect()))) {
            throw RefusedException.because(ReportRefusal.SEEN_OF_SOMETHING_ELSE);
        }
        caughtUp.await(client.toString(), seen);
    }
}
