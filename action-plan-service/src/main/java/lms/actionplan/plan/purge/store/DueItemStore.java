package lms.actionplan.plan.purge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.actionplan.plan.purge.DueItem;
import lms.actionplan.plan.purge.DueItems;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DueItemStore implements DueItems {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;

    DueItemStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ClientId> clients(LocalDate closedBy, @Nullable ClientId after, int limit) {
        return session()
                .createNativeQuery(
                        "select distinct client_id from action_item"
                                + " where closed_on <= :by and client_id > :after"
                                + " order by client_id limit :most",
                        UUID.class)
                .setParameter("by", closedBy)
                .setParameter("after", after == null ? FIRST : after.value())
                .setParameter("most", limit)
                .getResultStream()
                .map(ClientId::new)
                .toList();
    }

    @Override
    public List<DueOfPlan> counts(
            LocalDate closedAfter, LocalDate closedBy, @Nullable ClientId after, int limit) {
        return session()
                .createNativeQuery(
                        "select client_id, count(*) as items"
                                + " from action_item join client using (client_id)"
                                + " where closed_on > :from and closed_on <= :by"
                                + " and client_id > :after"
                                + " group by client_id order by client_id limit :most",
                        Object[].class)
                .setParameter("from", closedAfter)
                .setParameter("by", closedBy)
                .setParameter("after", after == null ? FIRST : after.value())
                .setParameter("most", limit)
                .addScalar("client_id", UUID.class)
                .addScalar("items", Long.class)
                .getResultStream()
                .map(row -> new DueOfPlan(new ClientId((UUID) row[0]), (Long) row[1]))
                .toList();
    }

    @Override
    public List<DueItem> closedBy(
            LocalDate closedBy,
            @Nullable OfficeCode office,
            boolean alsoRestricted,
            @Nullable After after,
            int limit) {
        var query =
                session()
                        .createNativeQuery(
                                "select i.client_id, i.item_id, i.closed_on"
                                        + " from action_item i join client c using (client_id)"
                                        + " where i.closed_on <= :by"
                                        + " and (:restricted or not c.restricted)"
                                        + (office == null ? "" : " and c.office = :office")
                                        + (after == null
                                                ? ""
                                                : " and (i.closed_on, i.item_id) > (:closed, :item)")
                                        + " order by i.closed_on, i.item_id limit :most",
                                Object[].class)
                        .setParameter("by", closedBy)
                        .setParameter("restricted", alsoRestricted)
                        .setParameter("most", limit);
        if (office != null) {
            query.setParameter("office", office.value());
        }
        if (after != null) {
            query.setParameter("closed", after.closedOn())
                    .setParameter("item", after.itemId().value());
        }
        return query.addScalar("client_id", UUID.class)
                .addScalar("item_id", UUID.class)
                .addScalar("closed_on", LocalDate.class)
                .getResultStream()
                .map(row ->
                        new DueItem(
                                new ClientId((UUID) row[0]),
                                new ActionItemId((UUID) row[1]),
                                (LocalDate) row[2]))
                .toList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
