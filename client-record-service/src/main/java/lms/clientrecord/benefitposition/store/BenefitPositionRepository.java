package lms.clientrecord.benefitposition.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BenefitPositionRepository
        implements PanacheRepositoryBase<BenefitPositionEntity, UUID>, BenefitPositions {

    @Override
    public @Nullable BenefitPosition find(ClientId client) {
        return findByIdOptional(client.value()).map(BenefitPositionEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable BenefitPosition lock(ClientId client) {
        return findByIdOptional(client.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(BenefitPositionEntity::toDomain)
                .orElse(null);
    }

    @Override
    public void add(BenefitPosition window) {
        persist(BenefitPositionEntity.from(window));
    }

    @Override
    public void amend(BenefitPosition window) {
        findById(window.client().value()).keep(window);
    }
}
