package lms.workprogramme.journey.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;

@ApplicationScoped
class JourneyStore implements Journeys, PanacheRepositoryBase<JourneyEntity, UUID> {

    private static final String BEGIN =
            """
            insert into work_programme (client_id, version, notices, changed_by, changed_by_name,
                changed_office, changed_at, changed_on, trace_id)
            values (:client, 0, '{}', :by, :name, :office, :at, :on, :trace)
            on conflict (client_id) do nothing
            """;

    @Override
    public Journey lockOrBegin(ClientId clientId, Amendment begun) {
        return lock(clientId)
                .orElseGet(() -> {
                    begin(clientId, begun);
                    return lock(clientId).orElseThrow();
                });
    }

    /** Another transaction may begin it at the same time; then this one waits for it. */
    private void begin(ClientId clientId, Amendment begun) {
        getEntityManager()
                .createNativeQuery(BEGIN)
                .setParameter("client", clientId.value())
                .setParameter("by", begun.by().officer())
                .setParameter("name", begun.by().name())
                .setParameter("office", begun.by().office().value())
                .setParameter("at", begun.by().at())
                .setParameter("on", begun.on())
                .setParameter("trace", begun.by().traceId())
                .executeUpdate();
    }

    @Override
    public Optional<Journey> lock(ClientId clientId) {
        return findByIdOptional(clientId.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(JourneyEntity::toDomain);
    }

    @Override
    public Optional<Journey> find(ClientId clientId) {
        return findByIdOptional(clientId.value()).map(JourneyEntity::toDomain);
    }

    @Override
    public List<Journey> lockDue(LocalDate day, String judgedBy, ClientId after, int atMost) {
        return toDomain(
                dueBy(day, judgedBy, after, atMost).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Journey> due(LocalDate day, String judgedBy, ClientId after, int atMost) {
        return toDomain(dueBy(day, judgedBy, after, atMost));
    }

    private PanacheQuery<JourneyEntity> dueBy(
            LocalDate day, String judgedBy, ClientId after, int atMost) {
        return find(
                        "clientId > ?1 and (nextChangeOn <= ?2 or judgedBy is null"
                                + " or judgedBy <> ?3) order by clientId",
                        after.value(),
                        day,
                        judgedBy)
                .page(0, atMost);
    }

    private static List<Journey> toDomain(PanacheQuery<JourneyEntity> rows) {
        return rows.list().stream().map(JourneyEntity::toDomain).toList();
    }

    @Override
    public void save(Journey journey) {
        findById(journey.clientId().value()).take(journey);
    }

    @Override
    public void remove(ClientId clientId) {
        deleteById(clientId.value());
    }
}
