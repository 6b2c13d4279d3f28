package lms.actionplan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.plan.SavedPlans;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;

@ApplicationScoped
class SavedPlanRepository implements SavedPlans {

    private final EntityManager entities;

    SavedPlanRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<SavedPlan> find(ClientId clientId, long version) {
        var key = new SavedPlanEntity.Key(clientId.value(), version);
        return Optional.ofNullable(entities.find(SavedPlanEntity.class, key))
                .map(SavedPlanRepository::toDomain);
    }

    @Override
    public Optional<SavedPlan> newest(ClientId clientId) {
        return entities.createQuery(
                        "from SavedPlanEntity where key.clientId = ?1 order by key.version desc",
                        SavedPlanEntity.class)
                .setParameter(1, clientId.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SavedPlanRepository::toDomain);
    }

    private static SavedPlan toDomain(SavedPlanEntity entity) {
        var document = entity.document();
        return new SavedPlan(
                document.plan(),
                document.permanent(),
                entity.changed.toDomain(),
                entity.savedIn == null ? null : new InterviewId(entity.savedIn));
    }
}
