package lms.clientrecord.client;

import lms.kit.access.Stamp;
import lms.language.event.ClientSummary;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** A client, as the record has them after the last change. */
public record Client(ClientId id, long version, ClientDetails details, Stamp changed) {

    /** A client whose record is being opened. */
    public static Client opened(ClientDetails details, Stamp stamp) {
        return new Client(ClientId.fresh(), 1, details, stamp);
    }

    /** The client with other details. */
    public Client amended(ClientDetails other, Stamp stamp) {
        return new Client(id, version + 1, other, stamp);
    }

    /**
     * What the other services are told.
     *
     * @param mergedInto the record that absorbed this one; null while it is one of its own
     */
    ClientSummary toEvent(WhoMayKnow.KnownTo knownTo, @Nullable ClientId mergedInto) {
        return new ClientSummary(
                id,
                version,
                details.nino(),
                details.temporaryReference(),
                details.title(),
                details.firstName(),
                details.lastName(),
                details.preferredName(),
                details.previousNames(),
                details.dateOfBirth(),
                details.diedOn(),
                details.address(),
                details.phones(),
                details.preferredLanguage(),
                details.office(),
                details.adviser(),
                details.markers(),
                knownTo.restricted(),
                knownTo.officers().isEmpty() ? null : knownTo.officers(),
                details.claimsCase(),
                mergedInto,
                changed.changedBy());
    }
}
