package lms.clientrecord.jointclaim;

import java.util.List;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** All joint claims. */
public interface JointClaims {

    /** The joint claim, if there is one of that name. */
    @Nullable JointClaim find(JointClaimId id);

    /** The joint claim, kept from changing by anyone else until the transaction ends. */
    @Nullable JointClaim lock(JointClaimId id);

    /** The one joint claim of the client that has not ended. */
    @Nullable JointClaim liveOf(ClientId client);

    /** Every joint claim of the client, the latest first. */
    List<JointClaim> of(ClientId client);

    /** Keeps one that was made. */
    void add(JointClaim claim);

    /** Keeps what was changed in one that was locked before. */
    void amend(JointClaim claim);
}
