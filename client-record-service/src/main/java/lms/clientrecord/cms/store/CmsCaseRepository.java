package lms.clientrecord.cms.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.cms.CmsCase;
import lms.clientrecord.cms.CmsCases;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CmsCaseRepository implements PanacheRepositoryBase<CmsCaseEntity, UUID>, CmsCases {

    @Override
    public @Nullable CmsCase find(CmsCaseId id) {
        return findByIdOptional(id.value()).map(CmsCaseEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable CmsCase lock(CmsCaseId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(CmsCaseEntity::toDomain)
                .orElse(null);
    }

    @Override
    public @Nullable CmsCase findRebuiltAs(CmsCaseId successor) {
        return find("rebuiltAs", successor.value())
                .firstResultOptional()
                .map(CmsCaseEntity::toDomain)
                .orElse(null);
    }

    @Override
    public List<CmsCase> linkedWith(ClientId client) {
        return find("clientId = ?1 and linked = true order by saidAt", client.value()).stream()
                .map(CmsCaseEntity::toDomain)
                .toList();
    }

    @Override
    public void keep(CmsCase known) {
        getSession().merge(CmsCaseEntity.from(known));
        flush();
        getSession()
                .createNativeMutationQuery(
                        "insert into cms_case_taken_in (case_id) values (:id)"
                                + " on conflict do nothing")
                .setParameter("id", known.id().value())
                .executeUpdate();
    }

    @Override
    public boolean isOfSomebodyErased(CmsCaseId id) {
        return getSession()
                .createNativeQuery(
                        "select exists (select from cms_case_taken_in where case_id = :id)"
                                + " and not exists (select from cms_case where case_id = :id)",
                        Boolean.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    @Override
    public void forget(CmsCaseId id) {
        deleteById(id.value());
        getSession()
                .createNativeMutationQuery("delete from cms_case_taken_in where case_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
