package lms.clientrecord.cms.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.cms.ClaimsConflict;
import lms.clientrecord.cms.ClaimsConflicts;
import lms.clientrecord.cms.ConflictId;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ClaimsConflictRepository
        implements PanacheRepositoryBase<ClaimsConflictEntity, UUID>, ClaimsConflicts {

    private static final String AFTER = " and (w.raised_at, w.conflict_id) > (:at, :after)";
    private static final String ORDER = " order by w.raised_at, w.conflict_id limit :most";

    @Override
    public @Nullable ClaimsConflict find(ConflictId id) {
        return findByIdOptional(id.value()).map(ClaimsConflictEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable Subject subjectOf(ConflictId id) {
        return getSession()
                .createNativeQuery(
                        "select case_id, client_id from claims_conflict where conflict_id = :id",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(row -> new Subject(new CmsCaseId((UUID) row[0]), new ClientId((UUID) row[1])))
                .orElse(null);
    }

    @Override
    public List<ClaimsConflict> openAbout(CmsCaseId about) {
        return list(
                "select w.* from claims_conflict w where w.state = 'OPEN' and w.case_id = :of",
                about.value(),
                null,
                Integer.MAX_VALUE);
    }

    @Override
    public List<ClaimsConflict> openOf(OfficeCode office, @Nullable After after, int most) {
        return list(
                "select w.* from claims_conflict w join client c on c.client_id = w.client_id"
                        + " where w.state = 'OPEN' and c.office = :of",
                office.value(),
                after,
                most);
    }

    @Override
    public List<ClaimsConflict> about(ClientId client, @Nullable After after, int most) {
        return list(
                "select w.* from claims_conflict w where w.client_id = :of",
                client.value(),
                after,
                most);
    }

    private List<ClaimsConflict> list(String select, Object of, @Nullable After after, int most) {
        var query =
                getSession()
                        .createNativeQuery(
                                select + (after == null ? "" : AFTER) + ORDER,
                                ClaimsConflictEntity.class)
                        .setParameter("of", of)
                        .setParameter("most", most);
        if (after != null) {
            query.setParameter("at", after.raisedAt()).setParameter("after", after.id().value());
        }
        return query.getResultStream().map(ClaimsConflictEntity::toDomain).toList();
    }

    @Override
    public void add(ClaimsConflict conflict) {
        persist(ClaimsConflictEntity.from(conflict));
        flush();
    }

    @Override
    public void amend(ClaimsConflict conflict) {
        findById(conflict.id().value()).keep(conflict);
        flush();
    }
}
