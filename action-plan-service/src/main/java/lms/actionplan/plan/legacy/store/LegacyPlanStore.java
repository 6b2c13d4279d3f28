package lms.actionplan.plan.legacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import lms.actionplan.plan.legacy.LegacyPlan;
import lms.actionplan.plan.legacy.LegacyPlans;
import lms.language.value.ClientId;

@ApplicationScoped
class LegacyPlanStore implements LegacyPlans {

    private final EntityManager entities;

    LegacyPlanStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<LegacyPlan> find(ClientId clientId) {
        return Optional.ofNullable(entities.find(LegacyPlanEntity.class, clientId.value()))
                .map(LegacyPlanEntity::toDomain);
    }

    @Override
    public void add(LegacyPlan plan) {
        entities.persist(LegacyPlanEntity.from(plan));
    }
}
