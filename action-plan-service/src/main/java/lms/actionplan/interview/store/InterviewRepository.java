package lms.actionplan.interview.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.clientrecord.KnownRestricted;
import lms.actionplan.diary.Engagements;
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

    /** Before all ids. */
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    private static final Sort LATEST_FIRST =
            Sort.descending("bookedFor").and("interviewId", Sort.Direction.Ascending);

    private final Engagements engagements;

    InterviewRepository(Engagements engagements) {
        this.engagements = engagements;
    }

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
                        type.value(),
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
            OfficeCode office,
            KnownRestricted restricted,
            @Nullable AfterWaiting after,
            int limit) {
        var query =
                getSession()
                        .createNativeQuery(
                                "select i.* from interview i join client c using (client_id)"
                                        + " where i.rebook_at_once and c.office = :office"
                                        + " and (:restricted or not c.restricted or exists ("
                                        + "select from unnest(c.authorised_officers,"
                                        + " c.authorised_until) as leave (officer, until)"
                                        + " where leave.officer = :officer"
                                        + " and leave.until >= :on))"
                                        + (after == null
                                                ? ""
                                                : " and (i.cancelled_at, i.interview_id)"
                                                        + " > (:at, :interview)")
                                        + " order by i.cancelled_at, i.interview_id limit :most",
                                InterviewEntity.class)
                        .setParameter("office", office.value())
                        .setParameter("restricted", restricted.all())
                        .setParameter("officer", restricted.officer())
                        .setParameter("on", restricted.on())
                        .setParameter("most", limit);
        if (after != null) {
            query.setParameter("at", after.at())
                    .setParameter("interview", after.interviewId().value());
        }
        return query.getResultStream().map(InterviewEntity::toDomain).toList();
    }

    @Override
    public List<Interview> ofOfficer(
            String officer, LocalDate day, @Nullable AfterTime after, int limit) {
        return getSession()
                .createNativeQuery(
                        "select * from interview where booked_for = :day"
                                + " and (officer = :officer or held_by = :officer)"
                                + " and (coalesce(starts_at, '~'), interview_id)"
                                + " > (:time, cast(:interview as uuid))"
                                + " order by coalesce(starts_at, '~'), interview_id limit :most",
                        InterviewEntity.class)
                .setParameter("day", day)
                .setParameter("officer", officer)
                .setParameter("time", after == null ? "" : after.startsAt())
                .setParameter(
                        "interview", after == null ? FIRST : after.interviewId().value().toString())
                .setParameter("most", limit)
                .getResultStream()
                .map(InterviewEntity::toDomain)
                .toList();
    }

    @Override
    public List<Interview> openedToClose(
            OfficeCode office,
            KnownRestricted restricted,
            @Nullable AfterWaiting after,
            int limit) {
        var query =
                getSession()
                        .createNativeQuery(
                                "select i.* from interview i join client c using (client_id)"
                                        + " where i.opened_to_close and i.held_office = :office"
                                        + " and (not c.restricted"
                                        + " or :restricted and c.office = :office or exists ("
                                        + "select from unnest(c.authorised_officers,"
                                        + " c.authorised_until) as leave (officer, until)"
                                        + " where leave.officer = :officer"
                                        + " and leave.until >= :on))"
                                        + (after == null
                                                ? ""
                                                : " and (i.ended_at, i.interview_id)"
                                                        + " > (:at, :interview)")
                                        + " order by i.ended_at, i.interview_id limit :most",
                                InterviewEntity.class)
                        .setParameter("office", office.value())
                        .setParameter("restricted", restricted.all())
                        .setParameter("officer", restricted.officer())
                        .setParameter("on", restricted.on())
                        .setParameter("most", limit);
        if (after != null) {
            query.setParameter("at", after.at())
                    .setParameter("interview", after.interviewId().value());
        }
        return query.getResultStream().map(InterviewEntity::toDomain).toList();
    }

    @Override
    public List<lms.language.event.Interview> history(
            InterviewId interviewId, long after, int limit) {
        return getEntityManager()
                .createQuery(
                        "from InterviewHistoryEntity where key.interviewId = ?1"
                                + " and key.version > ?2 order by key.version",
                        InterviewHistoryEntity.class)
                .setParameter(1, interviewId.value())
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultStream()
                .map(InterviewHistoryEntity::toDomain)
                .toList();
    }

    @Override
    public void add(Interview interview, lms.language.event.Interview told) {
        persistAndFlush(InterviewEntity.from(interview));
        written(interview, told);
    }

    @Override
    public void keep(Interview interview, lms.language.event.Interview told) {
        findById(interview.id().value()).take(interview);
        flush();
        written(interview, told);
    }

    /** An interview takes its adviser's time while it is booked or going on. */
    private void written(Interview interview, lms.language.event.Interview told) {
        getEntityManager().persist(InterviewHistoryEntity.from(told));
        var place = interview.place();
        var takesTime =
                switch (interview.state().stage()) {
                    case BOOKED, STARTED -> true;
                    case ENDED, CANCELLED, FAILED_TO_ATTEND -> false;
                };
        if (place != null && takesTime) {
            engagements.put(interview.id(), place.officer(), place.on(interview.bookedFor()));
        } else if (place != null || interview.booking().before() != null) {
            engagements.remove(interview.id().value());
        }
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
