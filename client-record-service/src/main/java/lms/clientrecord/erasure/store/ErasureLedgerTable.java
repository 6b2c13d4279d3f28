package lms.clientrecord.erasure.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.erasure.Erasure;
import lms.clientrecord.erasure.ErasureLedger;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ErasureLedgerTable implements ErasureLedger {

    private final EntityManager entities;

    ErasureLedgerTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Erasure erasure) {
        entities.persist(ErasureEntity.from(erasure));
        entities.flush();
        erasure.records()
                .forEach(record ->
                        entities.persist(ErasedRecordEntity.of(record.value(), erasure.id())));
        entities.flush();
    }

    @Override
    public boolean isErased(ClientId client) {
        return entities.find(ErasedRecordEntity.class, client.value()) != null;
    }

    @Override
    public @Nullable Erasure find(UUID id) {
        var found = entities.find(ErasureEntity.class, id);
        return found == null ? null : found.toDomain(records(id));
    }

    @Override
    public List<Erasure> of(OfficeCode office, @Nullable Place after, int most) {
        var query =
                entities.createQuery(
                                "from ErasureEntity where changedOffice = :office"
                                        + (after == null
                                                ? ""
                                                : " and (changedAt < :at"
                                                        + " or changedAt = :at and id < :id)")
                                        + " order by changedAt desc, id desc",
                                ErasureEntity.class)
                        .setParameter("office", office.value())
                        .setMaxResults(most);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultList().stream()
                .map(found -> found.toDomain(records(found.id)))
                .toList();
    }

    private List<ClientId> records(UUID erasure) {
        return entities
                .createQuery(
                        "select erased from ErasedRecordEntity where erasure = ?1 order by erased",
                        UUID.class)
                .setParameter(1, erasure)
                .getResultList()
                .stream()
                .map(ClientId::new)
                .toList();
    }
}
