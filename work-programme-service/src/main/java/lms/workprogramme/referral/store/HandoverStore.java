package lms.workprogramme.referral.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Handover;
import lms.workprogramme.referral.Handovers;

@ApplicationScoped
class HandoverStore implements Handovers, PanacheRepositoryBase<HandoverEntity, UUID> {

    @Override
    public void add(Handover handover) {
        persist(HandoverEntity.from(handover));
    }

    @Override
    public void save(Handover handover) {
        findById(handover.referralId().value()).take(handover);
    }

    @Override
    public Optional<Handover> find(ReferralId id) {
        return findByIdOptional(id.value()).map(HandoverEntity::toDomain);
    }

    @Override
    public void forget(ClientId clientId) {
        delete("clientId", clientId.value());
        getEntityManager()
                .createQuery(
                        "update ReferralEntity r set r.handoverHash = null where r.clientId = ?1")
                .setParameter(1, clientId.value())
                .executeUpdate();
    }
}
