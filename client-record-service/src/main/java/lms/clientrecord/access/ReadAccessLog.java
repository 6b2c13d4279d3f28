package lms.clientrecord.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import lms.clientrecord.client.Clients;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.rules.RestrictionRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.rules.RefusedException;
import lms.kit.time.London;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Reads who opened a record, and who was refused. */
@ApplicationScoped
public class ReadAccessLog {

    private final AccessLog log;
    private final Clients clients;
    private final Caller caller;

    ReadAccessLog(AccessLog log, Clients clients, Caller caller) {
        this.log = log;
        this.clients = clients;
        this.caller = caller;
    }

    /** A page of the openings of a record, for the management of the client's own office. */
    public Page<Logged> of(ClientId id, @Nullable String after, int limit) {
        var client = clients.find(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        if (!RestrictionRules.isManagementOf(client.details().office(), Asker.of(caller))) {
            throw RefusedException.because(AccessRefusal.LOG_NOT_SHOWN);
        }
        return Page.of(log.of(id, place(after), limit + 1), limit, ReadAccessLog::cursor);
    }

    /**
     * A page of the attempts of a day that were refused to the officers of an office, for its
     * management. It does not tell a restricted record from one that never was.
     */
    public Page<Logged> refusedTo(
            OfficeCode office, LocalDate day, @Nullable String after, int limit) {
        if (!RestrictionRules.isManagementOf(office, Asker.of(caller))) {
            throw RefusedException.because(AccessRefusal.CHECK_NOT_YOURS);
        }
        return Page.of(
                log.refusedTo(
                        office,
                        London.beginOf(day),
                        London.beginOf(day.plusDays(1)),
                        place(after),
                        limit + 1),
                limit,
                ReadAccessLog::cursor);
    }

    private static Cursor cursor(Logged last) {
        return Cursor.of(last.opening().at(), last.id());
    }

    private static @Nullable Place place(@Nullable String after) {
        if (after == null) {
            return null;
        }
        return Cursor.read(
                after,
                2,
                parts -> new Place(Instant.parse(parts.get(0)), Long.parseLong(parts.get(1))));
    }
}
