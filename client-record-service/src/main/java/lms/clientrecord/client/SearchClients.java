package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.access.Admit;
import lms.clientrecord.client.rules.SearchRules;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Searches for clients. */
@ApplicationScoped
public class SearchClients {

    private final Clients clients;
    private final Admit admit;
    private final ClientRecordPolicy policy;
    private final Today today;

    SearchClients(Clients clients, Admit admit, ClientRecordPolicy policy, Today today) {
        this.clients = clients;
        this.admit = admit;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Gives a page of those to whom all that is wanted applies.
     *
     * @param after the text of the cursor of the page before, which holds a client's id and no more
     */
    public Page<Client> search(Wanted wanted, @Nullable String after, int limit) {
        var on = today.date();
        SearchRules.maySearch(wanted, on, policy.earliestDay(on)).orRefuse();

        var last = after == null ? null : lastOf(after);
        var found = clients.search(wanted, last, limit + 1);
        if (wanted.nino() != null && found.isEmpty()) {
            admit.noteSearchFor(wanted.nino(), "searchClients");
        }
        return Page.of(found, limit, client -> Cursor.of(client.id()));
    }

    private static ClientId lastOf(String after) {
        return Cursor.read(after, 1, parts -> new ClientId(parts.getFirst()));
    }
}
