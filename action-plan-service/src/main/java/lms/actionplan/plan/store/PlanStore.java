package lms.actionplan.plan.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Draft;
import lms.actionplan.plan.Drafts;
import lms.actionplan.plan.Opening;
import lms.actionplan.plan.Openings;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.PlanHeader;
import lms.actionplan.plan.Plans;
import lms.language.event.ActionPlan;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlanStore implements Plans, Drafts, Openings {

    /** In the order in which they stand on each other. */
    private static final List<String> TABLES =
            List.of(
                    "OpeningEntity where key.clientId = ?1",
                    "SavedPlanEntity where key.clientId = ?1",
                    "LegacyPlanEntity where clientId = ?1",
                    "DraftEntity where key.clientId = ?1",
                    "ReviewEntity where clientId = ?1",
                    "ActionItemEntity where clientId = ?1",
                    "PlanEntity where clientId = ?1");

    private static final String PURGE_HISTORY =
            """
            update saved_plan set document = jsonb_set(document, '{plan,items}', (
                select coalesce(jsonb_agg(item order by place), '[]')
                from jsonb_array_elements(document #> '{plan,items}')
                    with ordinality as listed (item, place)
                where not item ->> 'id' = any (?)))
            where client_id = ? and exists (
                select from jsonb_array_elements(document #> '{plan,items}') as item
                where item ->> 'id' = any (?))
            """;

    private final EntityManager entities;

    PlanStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Plan> find(ClientId clientId) {
        return Optional.ofNullable(entities.find(PlanEntity.class, clientId.value()))
                .map(plan -> plan.toDomain(items(clientId, true)));
    }

    @Override
    public Optional<Plan> findForChange(ClientId clientId) {
        return locked(clientId).map(plan -> plan.toDomain(items(clientId, false)));
    }

    @Override
    public Optional<PlanHeader> header(ClientId clientId) {
        return Optional.ofNullable(entities.find(PlanEntity.class, clientId.value()))
                .map(PlanEntity::toHeader);
    }

    @Override
    public Optional<PlanHeader> headerForChange(ClientId clientId) {
        return locked(clientId).map(PlanEntity::toHeader);
    }

    @Override
    public Optional<ActionPlan> savedAs(ClientId clientId, long version) {
        var key = new SavedPlanEntity.Key(clientId.value(), version);
        return Optional.ofNullable(entities.find(SavedPlanEntity.class, key))
                .map(saved -> saved.document().plan());
    }

    @Override
    public Optional<Long> savedIn(ClientId clientId, InterviewId interviewId) {
        return ofThoseSavedIn("max", clientId, interviewId);
    }

    @Override
    public Optional<Long> firstSavedIn(ClientId clientId, InterviewId interviewId) {
        return ofThoseSavedIn("min", clientId, interviewId);
    }

    @Override
    public long savesIn(ClientId clientId, InterviewId interviewId) {
        return ofThoseSavedIn("count", clientId, interviewId).orElseThrow();
    }

    private Optional<Long> ofThoseSavedIn(
            String which, ClientId clientId, InterviewId interviewId) {
        return Optional.ofNullable(
                entities.createQuery(
                                "select "
                                        + which
                                        + "(key.version) from SavedPlanEntity"
                                        + " where key.clientId = ?1 and savedIn = ?2",
                                Long.class)
                        .setParameter(1, clientId.value())
                        .setParameter(2, interviewId.value())
                        .getSingleResult());
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
    public void keepSaved(Plan before, Plan saved, @Nullable InterviewId savedIn) {
        entities.find(PlanEntity.class, saved.clientId().value()).take(saved);
        keepItems(before, saved);
        keepReviews(before, saved);
        entities.persist(SavedPlanEntity.from(saved, savedIn));
        entities.flush();
    }

    /** Writes only what differs: an item that was left alone costs nothing. */
    private void keepItems(Plan before, Plan saved) {
        var kept = before.items().stream().collect(toMap(ActionItem::id, identity()));
        for (var item : saved.items()) {
            var was = kept.get(item.id());
            if (was == null) {
                entities.persist(ActionItemEntity.from(saved.clientId(), item));
            } else if (!was.equals(item)) {
                entities.find(ActionItemEntity.class, item.id().value()).take(item);
            }
        }
    }

    private void keepReviews(Plan before, Plan saved) {
        var kept = reviewIds(before);
        var now = reviewIds(saved);
        var gone = kept.stream().filter(id -> !now.contains(id)).toList();
        if (!gone.isEmpty()) {
            entities.createQuery("delete from ReviewEntity where reviewId in ?1")
                    .setParameter(1, gone)
                    .executeUpdate();
        }
        for (var item : saved.items()) {
            for (var review : item.reviews()) {
                if (!kept.contains(review.id().value())) {
                    entities.persist(
                            ReviewEntity.from(
                                    saved.clientId(),
                                    item.id(),
                                    review,
                                    saved.changed().traceId()));
                }
            }
        }
    }

    private static Set<UUID> reviewIds(Plan plan) {
        return plan.items().stream()
                .flatMap(item -> item.reviews().stream())
                .map(review -> review.id().value())
                .collect(toSet());
    }

    @Override
    public void keepPurged(Plan before, Plan purged) {
        var left = purged.items().stream().map(ActionItem::id).collect(toSet());
        var gone =
                before.items().stream()
                        .map(ActionItem::id)
                        .filter(id -> !left.contains(id))
                        .map(ActionItemId::value)
                        .toList();
        entities.find(PlanEntity.class, purged.clientId().value()).take(purged);
        entities.persist(SavedPlanEntity.from(purged, null));
        entities.flush();
        // The database takes the reviews with their items.
        entities.createQuery("delete from ActionItemEntity where itemId in ?1")
                .setParameter(1, gone)
                .executeUpdate();
        entities.unwrap(Session.class)
                .doWork(connection -> purgeHistory(connection, purged.clientId(), gone));
    }

    private static void purgeHistory(Connection connection, ClientId clientId, List<UUID> gone)
            throws SQLException {
        try (var statement = connection.prepareStatement(PURGE_HISTORY)) {
            var ids = connection.createArrayOf("text", gone.stream().map(UUID::toString).toArray());
            statement.setArray(1, ids);
            statement.setObject(2, clientId.value());
            statement.setArray(3, ids);
            statement.executeUpdate();
        }
    }

    @Override
    public void keepDraftVersion(ClientId clientId, long draftVersion) {
        entities.find(PlanEntity.class, clientId.value()).draftVersion = draftVersion;
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
    public Optional<Draft> ofOfficer(ClientId clientId, String officer) {
        return Optional.ofNullable(
                        entities.find(DraftEntity.class, DraftEntity.Key.of(clientId, officer)))
                .map(DraftEntity::toDomain);
    }

    @Override
    public Optional<Long> versionOf(ClientId clientId, String officer) {
        return entities.createQuery(
                        "select version from DraftEntity"
                                + " where key.clientId = ?1 and key.officer = ?2",
                        Long.class)
                .setParameter(1, clientId.value())
                .setParameter(2, officer)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Draft draft) {
        entities.persist(DraftEntity.from(draft));
    }

    @Override
    public void keep(Draft draft) {
        var key = DraftEntity.Key.of(draft.clientId(), draft.officer());
        entities.find(DraftEntity.class, key).take(draft);
    }

    @Override
    public void discard(ClientId clientId, String officer) {
        var kept = entities.find(DraftEntity.class, DraftEntity.Key.of(clientId, officer));
        if (kept != null) {
            entities.remove(kept);
        }
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

    /**
     * @param onlyRead whether nothing of them is changed, so that nobody looks for changes
     */
    private List<ActionItem> items(ClientId clientId, boolean onlyRead) {
        var reviews = reviews(clientId);
        return entities
                .createQuery("from ActionItemEntity where clientId = ?1", ActionItemEntity.class)
                .setParameter(1, clientId.value())
                .setHint(HibernateHints.HINT_READ_ONLY, onlyRead)
                .getResultList()
                .stream()
                .map(item -> item.toDomain(reviews.getOrDefault(item.itemId, List.of())))
                .toList();
    }

    private Map<UUID, List<ReviewEntity>> reviews(ClientId clientId) {
        return entities
                .createQuery("from ReviewEntity where clientId = ?1", ReviewEntity.class)
                .setParameter(1, clientId.value())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .stream()
                .collect(groupingBy(review -> review.itemId));
    }
}
