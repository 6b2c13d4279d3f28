package lms.clientrecord.jointclaim.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.jointclaim.JointClaim;
import lms.clientrecord.jointclaim.JointClaimId;
import lms.clientrecord.jointclaim.JointClaims;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JointClaimRepository implements PanacheRepositoryBase<JointClaimEntity, UUID>, JointClaims {

    private static final String OF_CLIENT = "(firstClient = ?1 or secondClient = ?1)";

    @Override
    public @Nullable JointClaim find(JointClaimId id) {
        return findByIdOptional(id.value()).map(JointClaimEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable JointClaim lock(JointClaimId id) {
        var claim = findByIdOptional(id.value()).orElse(null);
        if (claim == null) {
            return null;
        }
        // What was read before the lock may have been changed since.
        getSession().refresh(claim, LockModeType.PESSIMISTIC_WRITE);
        return claim.toDomain();
    }

    @Override
    public @Nullable JointClaim liveOf(ClientId client) {
        return find(OF_CLIENT + " and endedOn is null", client.value())
                .firstResultOptional()
                .map(JointClaimEntity::toDomain)
                .orElse(null);
    }

    @Override
    public List<JointClaim> of(ClientId client) {
        return find(OF_CLIENT + " order by claimedOn desc, changedAt desc", client.value()).stream()
                .map(JointClaimEntity::toDomain)
                .toList();
    }

    @Override
    public void add(JointClaim claim) {
        persistAndFlush(JointClaimEntity.from(claim));
    }

    @Override
    public void amend(JointClaim claim) {
        findById(claim.id().value()).keep(claim);
    }
}
