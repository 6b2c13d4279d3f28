package lms.clientrecord.benefitposition;

import java.util.List;
import lms.kit.access.Stamp;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.ClientId;

/**
 * Which benefits a client claims, after the last change; version 0 before the first. So far there
 * is at most one claim.
 */
public record BenefitPosition(ClientId client, long version, List<Claim> claims, Stamp changed) {

    public BenefitPosition {
        claims = List.copyOf(claims);
    }

    /** The position of a client whose record is being opened. */
    static BenefitPosition opened(ClientId client, Stamp stamp) {
        return new BenefitPosition(client, 0, List.of(), stamp);
    }

    /** The position with other claims. */
    BenefitPosition amended(List<Claim> other, Stamp stamp) {
        return new BenefitPosition(client, version + 1, other, stamp);
    }

    /** What the other services are told. */
    lms.language.event.BenefitPosition toEvent() {
        return new lms.language.event.BenefitPosition(
                client,
                version,
                claims,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                changed.changedBy());
    }

    /** What the window holds, as history keeps it. */
    record Claimed(List<Claim> claims) {

        Claimed {
            claims = List.copyOf(claims);
        }
    }
}
