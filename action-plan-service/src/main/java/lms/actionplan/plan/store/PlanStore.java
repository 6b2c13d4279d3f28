package lms.actionplan.plan.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.plan.Draft;
import lms.actionplan.plan.Drafts;
import lms.actionplan.plan.Opening;
import lms.actionplan.plan.Openings;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.Plans;
import lms.language.value.ClientId;

@ApplicationScoped
class PlanStore implements Plans, Drafts, Openings {

    /** In the order in which they stand on each other. */
    private static final List<String> TABLES =
            List.of(
                    "OpeningEntity where key.clientId = ?1",
                    "SavedPlanEntity where key.clientId = ?1",
                    "DraftEntity where clientId = ?1",
                    "ActionItemEntity where clientId = ?1",
                    "PlanEntity where clientId = ?1");

    private final EntityManager entities;

    PlanStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Plan> find(ClientId clientId) {
        return Optional.ofNullable(entities.find(PlanEntity.class, clientId.value()))
                .map(plan -> plan.toDomain(items(clientId.value())));
    }

    @Override
    public Optional<Plan> findForChange(ClientId clientId) {
        return locked(clientId).map(plan -> plan.toDomain(items(clientId.value())));
    }

    @Override
    public boolean lock(ClientId clientId) {
        return locked(clientId).isPresent();
    }

    @Override
    public boolean exists(ClientId clientId) {
        return entities.createQuery(
                                "select count(*) from PlanEntity where clientId = ?1", Long.class)
                        .setParameter(1, clientId.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Plan plan) {
        entities.persist(PlanEntity.from(plan));
        entities.flush();
    }

    @Override
    public void keepSaved(Plan plan) {
        entities.find(PlanEntity.class, plan.clientId().value()).take(plan);
        var kept =
                items(plan.clientId().value()).stream()
                        .collect(toMap(entity -> entity.itemId, identity()));
        for (var item : plan.items()) {
            var entity = kept.get(item.id().value());
            if (entity == null) {
                entities.persist(ActionItemEntity.from(plan.clientId(), item));
            } else {
                entity.take(item);
            }
        }
        entities.persist(SavedPlanEntity.from(plan));
        entities.flush();
    }

    @Override
    public boolean forget(ClientId clientId) {
        entities.flush();
        int deleted = 0;
        for (var table : TABLES) {
            deleted =
                    entities.createQuery("delete from " + table)
                            .setParameter(1, clientId.value())
                            .executeUpdate();
        }
        return deleted > 0;
    }

    @Override
    public Draft of(ClientId clientId) {
        return entities.find(DraftEntity.class, clientId.value()).toDomain();
    }

    @Override
    public void add(Draft draft) {
        entities.persist(DraftEntity.from(draft));
    }

    @Override
    public void keep(Draft draft) {
        entities.find(DraftEntity.class, draft.clientId().value()).take(draft);
    }

    @Override
    public Optional<Opening> find(ClientId clientId, String officer) {
        return Optional.ofNullable(
                        entities.find(OpeningEntity.class, OpeningEntity.Key.of(clientId, officer)))
                .map(OpeningEntity::toDomain);
    }

    @Override
    public void keep(Opening opening) {
        var key = OpeningEntity.Key.of(opening.clientId(), opening.officer());
        var kept = entities.find(OpeningEntity.class, key);
        var entity = kept == null ? OpeningEntity.of(key) : kept;
        entity.take(opening);
        entities.persist(entity);
    }

    private Optional<PlanEntity> locked(ClientId clientId) {
        return Optional.ofNullable(
                entities.find(PlanEntity.class, clientId.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private List<ActionItemEntity> items(UUID clientId) {
        return entities.createQuery(
                        "from ActionItemEntity where clientId = ?1", ActionItemEntity.class)
                .setParameter(1, clientId)
                .getResultList();
    }
}
