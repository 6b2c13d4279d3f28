package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lms.actionplan.clientrecord.KnownClient;
import lms.actionplan.clientrecord.KnownClients;
import lms.kit.access.Caller;
import lms.language.value.ClientId;

/** Whose names are known while a text about a client is checked: the client's and the adviser's. */
@ApplicationScoped
class KnownNames {

    private final KnownClients clients;
    private final Caller caller;

    KnownNames(KnownClients clients, Caller caller) {
        this.clients = clients;
        this.caller = caller;
    }

    /** The adviser's name. */
    Set<String> ofAdviser() {
        return Set.of(caller.name());
    }

    /** The names of the client, as far as they were told, and the adviser's. */
    Set<String> around(ClientId clientId) {
        var names = new HashSet<>(ofAdviser());
        clients.find(clientId)
                .map(KnownClient::identity)
                .ifPresent(who ->
                        Stream.of(who.firstName(), who.lastName(), who.preferredName())
                                .filter(Objects::nonNull)
                                .forEach(names::add));
        return names;
    }
}
