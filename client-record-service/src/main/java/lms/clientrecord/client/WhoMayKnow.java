package lms.clientrecord.client;

import java.util.List;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;

/** Tells for whom a client's record is restricted. */
public interface WhoMayKnow {

    /** Who may know of the client. */
    KnownTo knownTo(ClientId client);

    /**
     * Who may know of a client.
     *
     * @param restricted whether not everyone may
     * @param officers who may besides management, while the record is restricted
     */
    record KnownTo(boolean restricted, List<AuthorisedOfficer> officers) {

        public KnownTo {
            officers = List.copyOf(officers);
        }
    }
}
