package lms.actionplan.need.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lms.actionplan.need.BenefitFacts;
import lms.actionplan.need.BenefitPositions;
import lms.language.value.ClientId;

@ApplicationScoped
class BenefitPositionRepository
        implements PanacheRepositoryBase<BenefitPositionEntity, UUID>, BenefitPositions {

    @Override
    public BenefitFacts of(ClientId clientId) {
        return findByIdOptional(clientId.value())
                .map(BenefitPositionEntity::toDomain)
                .orElse(BenefitFacts.NONE);
    }

    @Override
    public void keep(ClientId clientId, BenefitFacts facts) {
        var entity =
                findByIdOptional(clientId.value())
                        .orElseGet(() -> BenefitPositionEntity.of(clientId));
        entity.take(facts);
        persist(entity);
    }

    @Override
    public void forget(ClientId clientId) {
        deleteById(clientId.value());
    }
}
