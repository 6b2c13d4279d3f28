package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * A client as far as this service needs to know.
 *
 * @param version the version of the client summary that this was told in
 * @param disabledPerson the DP marker (AP ¶89)
 * @param office the office that looks after the client
 * @param restricted whether only authorised people may know of the client
 * @param authorised the officers who may besides management, each to the last day of their leave
 * @param identity who it is; null until it was told since this service keeps it
 * @param mergedInto the record that absorbed this one; null while it is one of its own
 */
public record KnownClient(
        ClientId clientId,
        long version,
        boolean disabledPerson,
        OfficeCode office,
        boolean restricted,
        List<AuthorisedOfficer> authorised,
        @Nullable Identity identity,
        @Nullable ClientId mergedInto) {

    public KnownClient {
        requireNonNull(clientId, "clientId");
        requireNonNull(office, "office");
        authorised = List.copyOf(authorised);
    }
}
