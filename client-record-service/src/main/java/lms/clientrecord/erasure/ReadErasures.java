package lms.clientrecord.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import lms.clientrecord.erasure.ErasureLedger.Place;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.rules.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads the ledger of erasures; each office sees its own. */
@ApplicationScoped
public class ReadErasures {

    private final ErasureLedger ledger;
    private final Caller caller;

    ReadErasures(ErasureLedger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    /** One erasure. */
    public Erasure read(UUID id) {
        var erasure = ledger.find(id);
        if (erasure == null || !erasure.changed().office().equals(caller.office())) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return erasure;
    }

    /** A page of them, the newest first. */
    public Page<Erasure> list(@Nullable String after, int limit) {
        return Page.of(
                ledger.of(caller.office(), after == null ? null : place(after), limit + 1),
                limit,
                erasure -> Cursor.of(erasure.changed().at(), erasure.id()));
    }

    private static Place place(String after) {
        return Cursor.read(
                after,
                2,
                parts -> new Place(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
    }
}
