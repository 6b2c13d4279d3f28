package lms.workprogramme.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.Nation;
import lms.language.value.OfficeCode;
import lms.language.value.ReferralId;
import lms.workprogramme.escalation.Awaited;
import lms.workprogramme.escalation.Escalation;
import lms.workprogramme.escalation.Escalations;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EscalationStore implements Escalations {

    private static final String AWAITED =
            """
            select w.client_id, p.nation, w.referral_id, w.wp_start_date, w.acknowledged,
                w.referral_started_on, w.postpone_review_date, w.exit_report_requested_on,
                w.exit_report_returned_on
            from work_programme w join person_facts p using (client_id)
            where ((w.referral_id is not null and w.referral_started_on is null)
                    or w.postpone_review_date is not null
                    or (w.exit_report_requested_on is not null
                        and w.exit_report_returned_on is null))
                and client_id >= :from
            order by client_id limit :most
            """;

    private static final String RAISE =
            """
            insert into escalation (id, client_id, kind, overdue_from, referral_id, raised_on,
                raised_at)
            values (:id, :client, :kind, :from, :referral, :on, :at)
            on conflict (client_id, kind, overdue_from) where settled_on is null do nothing
            """;

    private final EntityManager entities;

    EscalationStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void raise(Escalation escalation, Instant at) {
        session()
                .createNativeMutationQuery(RAISE)
                .setParameter("id", escalation.id())
                .setParameter("client", escalation.clientId().value())
                .setParameter("kind", escalation.overdue().kind().name())
                .setParameter("from", escalation.overdue().from())
                .setParameter(
                        "referral",
                        escalation.referralId() == null ? null : escalation.referralId().value(),
                        UUID.class)
                .setParameter("on", escalation.raisedOn())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public List<Escalation> open(Collection<ClientId> clients) {
        return entities.createQuery(
                        "select e from EscalationEntity e"
                                + " where e.settledOn is null and e.clientId in ?1",
                        EscalationEntity.class)
                .setParameter(1, clients.stream().map(ClientId::value).toList())
                .getResultStream()
                .map(EscalationEntity::toDomain)
                .toList();
    }

    @Override
    public void settle(UUID id, LocalDate on) {
        entities.find(EscalationEntity.class, id).settledOn = on;
    }

    @Override
    public List<Escalation> ofOffice(OfficeCode office, @Nullable After after, int atMost) {
        var query =
                session()
                        .createNativeQuery(
                                "select e.* from escalation e join person_facts p using (client_id)"
                                        + " where e.settled_on is null and p.office = :office"
                                        + (after == null
                                                ? ""
                                                : " and (e.overdue_from, e.id) > (:day, :id)")
                                        + " order by e.overdue_from, e.id limit :most",
                                EscalationEntity.class)
                        .setParameter("office", office.value())
                        .setParameter("most", atMost);
        if (after != null) {
            query.setParameter("day", after.from()).setParameter("id", after.id());
        }
        return query.getResultStream().map(EscalationEntity::toDomain).toList();
    }

    @Override
    public List<OfClient> awaited(ClientId from, int atMost) {
        return session()
                .createNativeQuery(AWAITED, Object[].class)
                .setParameter("from", from.value())
                .setParameter("most", atMost)
                .addScalar("client_id", UUID.class)
                .addScalar("nation", String.class)
                .addScalar("referral_id", UUID.class)
                .addScalar("wp_start_date", LocalDate.class)
                .addScalar("acknowledged", Boolean.class)
                .addScalar("referral_started_on", LocalDate.class)
                .addScalar("postpone_review_date", LocalDate.class)
                .addScalar("exit_report_requested_on", LocalDate.class)
                .addScalar("exit_report_returned_on", LocalDate.class)
                .getResultStream()
                .map(EscalationStore::awaited)
                .toList();
    }

    private static OfClient awaited(Object[] row) {
        var referral =
                row[2] instanceof UUID id
                                && row[3] instanceof LocalDate madeOn
                                && row[4] instanceof Boolean acknowledged
                                && row[5] == null
                        ? new Awaited.Unstarted(new ReferralId(id), madeOn, acknowledged)
                        : null;
        return new OfClient(
                new ClientId((UUID) row[0]),
                new Awaited(
                        Nation.valueOf((String) row[1]),
                        referral,
                        row[6] instanceof LocalDate review ? review : null,
                        row[7] instanceof LocalDate requested && row[8] == null
                                ? requested
                                : null));
    }

    @Override
    public void forget(ClientId client) {
        entities.createQuery("delete from EscalationEntity e where e.clientId = ?1")
                .setParameter(1, client.value())
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
