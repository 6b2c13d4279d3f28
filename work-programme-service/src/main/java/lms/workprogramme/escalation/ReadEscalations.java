package lms.workprogramme.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import lms.kit.access.Caller;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.workprogramme.escalation.Escalations.After;
import org.jspecify.annotations.Nullable;

/** Shows what is overdue to those who lead an office. */
@ApplicationScoped
public class ReadEscalations {

    private final Escalations escalations;
    private final Caller caller;

    ReadEscalations(Escalations escalations, Caller caller) {
        this.escalations = escalations;
        this.caller = caller;
    }

    /** What is overdue of the clients of the caller's own office, the longest overdue first. */
    @Transactional
    public Page<Escalation> ofOwnOffice(@Nullable String after, int limit) {
        var place =
                after == null
                        ? null
                        : Cursor.read(
                                after,
                                2,
                                parts ->
                                        new After(
                                                LocalDate.parse(parts.get(0)),
                                                UUID.fromString(parts.get(1))));
        var rows = escalations.ofOffice(caller.office(), place, limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.overdue().from(), row.id()));
    }
}
