package lms.actionplan.interview.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.Interviews;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InterviewRepository implements PanacheRepositoryBase<InterviewEntity, UUID>, Interviews {

    private static final Sort LATEST_FIRST =
            Sort.descending("bookedFor").and("interviewId", Sort.Direction.Ascending);

    @Override
    public Optional<Interview> find(InterviewId interviewId) {
        return findByIdOptional(interviewId.value()).map(InterviewEntity::toDomain);
    }

    @Override
    public Optional<Interview> findForChange(InterviewId interviewId) {
        return findByIdOptional(interviewId.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(InterviewEntity::toDomain);
    }

    @Override
    public Optional<ClientId> clientOf(InterviewId interviewId) {
        return getEntityManager()
                .createQuery(
                        "select clientId from InterviewEntity where interviewId = ?1", UUID.class)
                .setParameter(1, interviewId.value())
                .getResultStream()
                .findFirst()
                .map(ClientId::new);
    }

    @Override
    public boolean hasOpen(ClientId clientId) {
        return count("clientId = ?1 and stage = ?2", clientId.value(), InterviewStage.STARTED) > 0;
    }

    @Override
    public List<Start> lastStarts(ClientId clientId, int most) {
        return getEntityManager()
                .createQuery(
                        "select interviewId, startedAt, stage from InterviewEntity"
                                + " where clientId = ?1 and startedAt is not null"
                                + " order by startedAt desc",
                        Object[].class)
                .setParameter(1, clientId.value())
                .setMaxResults(most)
                .getResultStream()
                .map(row ->
                        new Start(
                                new InterviewId((UUID) row[0]),
                                (Instant) row[1],
                                row[2] == InterviewStage.STARTED))
                .toList();
    }

    @Override
    public List<Interview> ofClient(ClientId clientId, @Nullable After after, int limit) {
        var found =
                after == null
                        ? find("clientId = ?1", LATEST_FIRST, clientId.value())
                        : find(
                                "clientId = :client and (bookedFor < :day"
                                        + " or bookedFor = :day and interviewId > :interview)",
                                LATEST_FIRST,
                                Map.of(
                                        "client",
                                        clientId.value(),
                                        "day",
                                        after.bookedFor(),
                                        "interview",
                                        after.interviewId().value()));
        return found.range(0, limit - 1).stream().map(InterviewEntity::toDomain).toList();
    }

    @Override
    public List<Interview> bookedForChange(ClientId clientId, InterviewType type) {
        return find(
                        "clientId = ?1 and type = ?2 and stage = ?3",
                        Sort.ascending("interviewId"),
                        clientId.value(),
                        type,
                        InterviewStage.BOOKED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(InterviewEntity::toDomain)
                .toList();
    }

    @Override
    public List<Interview> toRebookForChange(ClientId clientId) {
        return find(
                        "clientId = ?1 and rebookAtOnce = true",
                        Sort.ascending("interviewId"),
                        clientId.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(InterviewEntity::toDomain)
                .toList();
    }

    @Override
    public List<Interview> toRebook(
            OfficeCode office, boolean alsoRestricted, @Nullable AfterWaiting after, int limit) {
        var query =
                getSession()
                        .createNativeQuery(
                                "select i.* from interview i join client c using (client_id)"
                                        + " where i.rebook_at_once and c.office = :office"
                                        + " and (:restricted or not c.restricted)"
                                        + (after == null
                                                ? ""
                                                : " and (i.cancelled_at, i.interview_id)"
                                                        + " > (:at, :interview)")
                                        + " order by i.cancelled_at, i.interview_id limit :most",
                                InterviewEntity.class)
                        .setParameter("office", office.value())
                        .setParameter("restricted", alsoRestricted)
                        .setParameter("most", limit);
        if (after != null) {
            query.setParameter("at", after.cancelledAt())
                    .setParameter("interview", after.interviewId().value());
        }
        return query.getResultStream().map(InterviewEntity::toDomain).toList();
    }

    @Override
    public void add(Interview interview) {
        persistAndFlush(InterviewEntity.from(interview));
    }

    @Override
    public void keep(Interview interview) {
        findById(interview.id().value()).take(interview);
        flush();
    }

    @Override
    public List<InterviewId> forget(ClientId clientId) {
        var forgotten =
                list("clientId", clientId.value()).stream()
                        .map(entity -> new InterviewId(entity.interviewId))
                        .toList();
        delete("clientId", clientId.value());
        return forgotten;
    }
}
