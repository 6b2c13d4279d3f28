package lms.clientrecord.jointclaim;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.DateRange;

/**
 * Two clients who claim together: the first member and the second (WP ¶17, ¶18).
 *
 * @param on from the day it was claimed to the day it ended; live as long as it has not ended
 */
public record JointClaim(
        JointClaimId id,
        long version,
        ClientId first,
        ClientId second,
        DateRange on,
        Stamp changed) {

    /** A joint claim that two clients make. */
    static JointClaim made(ClientId first, ClientId second, LocalDate claimedOn, Stamp stamp) {
        return new JointClaim(
                JointClaimId.fresh(), 1, first, second, DateRange.from(claimedOn), stamp);
    }

    /** The joint claim after it has ended. */
    JointClaim ended(LocalDate endedOn, Stamp stamp) {
        return new JointClaim(
                id, version + 1, first, second, new DateRange(on.first(), endedOn), stamp);
    }

    /** Whether it has not ended. */
    public boolean isLive() {
        return on.last() == null;
    }

    /** Whether the client is one of the two. */
    public boolean has(ClientId client) {
        return first.equals(client) || second.equals(client);
    }

    /** Who claims together with the client. */
    public ClientId other(ClientId client) {
        return first.equals(client) ? second : first;
    }
}
