package lms.kit.reader;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lms.kit.problem.KitRefusal;
import lms.kit.reader.DeadLetters.DeadLetter;
import lms.kit.rules.RefusedException;

/** Applies a dead letter once more, or lays it aside for good, when an operator says so. */
@ApplicationScoped
public class Replay {

    private final Applying applying;
    private final DeadLetters deadLetters;
    private final Arrivals arrivals;

    Replay(Applying applying, DeadLetters deadLetters, Arrivals arrivals) {
        this.applying = applying;
        this.deadLetters = deadLetters;
        this.arrivals = arrivals;
    }

    /**
     * Applies it in the same way as the first time. A state that has been overtaken changes nothing
     * and is done with; a log's events of one key go in their order.
     *
     * @throws RefusedException when there is none, it is not open, an earlier one waits, or it
     *     still cannot be applied
     */
    public DeadLetter replay(UUID id, String by) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> {
                        var letter = openOne(id);
                        if (applying.isLog(letter.topic()) && !isOldest(letter)) {
                            throw RefusedException.because(KitRefusal.DEAD_LETTER_WAITS);
                        }
                        applying.apply(letter.message(), true);
                        deadLetters.resolve(id, DeadLetter.State.REPLAYED, by);
                        return true;
                    });
        } catch (RuntimeException e) {
            throw refusal(e);
        }
        arrivals.announce();
        return deadLetters.find(id).orElseThrow();
    }

    /**
     * Lays it aside; it stays to be seen, and no longer holds up its key.
     *
     * @throws RefusedException when there is none or it is not open
     */
    public DeadLetter discard(UUID id, String by) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    var letter = openOne(id);
                    deadLetters.resolve(letter.id(), DeadLetter.State.DISCARDED, by);
                });
        return deadLetters.find(id).orElseThrow();
    }

    private DeadLetter openOne(UUID id) {
        var letter =
                deadLetters
                        .find(id)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        if (!deadLetters.lockOpen(id)) {
            throw RefusedException.because(KitRefusal.DEAD_LETTER_CLOSED);
        }
        return letter;
    }

    private boolean isOldest(DeadLetter letter) {
        return deadLetters
                .oldestOpenLike(letter)
                .map(oldest -> oldest.id().equals(letter.id()))
                .orElse(true);
    }

    private static RuntimeException refusal(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
        }
        return Faults.areTransient(fault)
                ? fault
                : RefusedException.because(KitRefusal.DEAD_LETTER_STILL_FAILS);
    }
}
