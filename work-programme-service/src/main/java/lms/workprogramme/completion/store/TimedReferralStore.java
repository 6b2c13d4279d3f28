package lms.workprogramme.completion.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.completion.TimedReferrals;
import org.hibernate.Session;

@ApplicationScoped
class TimedReferralStore implements TimedReferrals {

    private final EntityManager entities;

    TimedReferralStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Timed> madeBy(LocalDate day, ClientId after, int atMost) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select client_id, id, wp_start_date from referral"
                                + " where live and wp_start_date <= :day and client_id > :after"
                                + " order by client_id limit :most",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("after", after.value())
                .setParameter("most", atMost)
                .addScalar("client_id", UUID.class)
                .addScalar("id", UUID.class)
                .addScalar("wp_start_date", LocalDate.class)
                .getResultStream()
                .map(row ->
                        new Timed(
                                new ClientId((UUID) row[0]),
                                new ReferralId((UUID) row[1]),
                                (LocalDate) row[2]))
                .toList();
    }
}
