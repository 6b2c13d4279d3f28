package lms.clientrecord.benefitposition;

import java.util.List;
import lms.clientrecord.benefitposition.rules.ClaimLinks;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** A client's benefit position after the last change; version 0 before the first. */
public record BenefitPosition(ClientId client, long version, Position position, Stamp changed) {

    /** The position of a client whose record is being opened. */
    static BenefitPosition opened(ClientId client, Stamp stamp) {
        return new BenefitPosition(client, 0, Position.NOTHING_KNOWN, stamp);
    }

    /** The position with other content. */
    BenefitPosition changed(Position other, Stamp stamp) {
        return new BenefitPosition(client, version + 1, other, stamp);
    }

    /** Which of its claims are linked. */
    public List<LinkedPeriod> linkedPeriods(LinkPolicy policy) {
        return ClaimLinks.linkedPeriods(position.claims(), policy);
    }
}
