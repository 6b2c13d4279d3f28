package lms.clientrecord.jointclaim.api;

import java.time.LocalDate;
import java.util.Map;
import lms.clientrecord.jointclaim.JointClaim;
import lms.clientrecord.jointclaim.JointClaimId;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A joint claim: its two members, and its days. */
@Schema(name = "JointClaim")
record JointClaimView(
        JointClaimId jointClaimId,
        long version,
        ClientId first,
        ClientId second,
        LocalDate claimedOn,
        @Nullable LocalDate endedOn,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static JointClaimView of(JointClaim claim, Map<String, Link> links) {
        return new JointClaimView(
                claim.id(),
                claim.version(),
                claim.first(),
                claim.second(),
                claim.on().first(),
                claim.on().last(),
                claim.changed().changedBy(),
                links);
    }
}
