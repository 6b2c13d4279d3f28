package lms.clientrecord.benefitposition.store;

import static java.util.Comparator.naturalOrder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.language.event.BenefitPosition.Benefit;
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
    public void add(BenefitPosition position) {
        persist(BenefitPositionEntity.from(position));
    }

    @Override
    public void amend(BenefitPosition position) {
        findById(position.client().value()).keep(position);
    }

    @Override
    public boolean claims(ClientId client, Benefit benefit, LocalDate on) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from BenefitPositionEntity p join p.claims c"
                                        + " where p.clientId = :client and c.benefit = :benefit"
                                        + " and c.firstDay <= :on"
                                        + " and (c.lastDay is null or c.lastDay >= :on)",
                                Long.class)
                        .setParameter("client", client.value())
                        .setParameter("benefit", benefit)
                        .setParameter("on", on)
                        .getSingleResult()
                > 0;
    }

    @Override
    public @Nullable LocalDate endOfClaims(ClientId client) {
        var days =
                getEntityManager()
                        .createQuery(
                                "select c.lastDay from BenefitPositionEntity p join p.claims c"
                                        + " where p.clientId = :client",
                                LocalDate.class)
                        .setParameter("client", client.value())
                        .getResultList();
        return days.contains(null) ? null : days.stream().max(naturalOrder()).orElse(null);
    }
}
