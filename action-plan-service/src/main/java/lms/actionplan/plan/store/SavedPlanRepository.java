package lms.actionplan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.plan.SavedPlans;
import lms.actionplan.store.StampColumns;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SavedPlanRepository implements SavedPlans {

    private final EntityManager entities;

    SavedPlanRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<SavedVersion> versions(ClientId clientId, @Nullable Long before, int limit) {
        return entities.createQuery(
                        "select key.version, changed, savedIn from SavedPlanEntity"
                                + " where key.clientId = ?1 and key.version < ?2"
                                + " order by key.version desc",
                        Saving.class)
                .setParameter(1, clientId.value())
                .setParameter(2, before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultStream()
                .map(Saving::toDomain)
                .toList();
    }

    /** A saved version without its document. */
    record Saving(long version, StampColumns changed, @Nullable UUID savedIn) {

        SavedVersion toDomain() {
            return new SavedVersion(
                    version, changed.toDomain(), savedIn == null ? null : new InterviewId(savedIn));
        }
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
