package lms.clientrecord.qualifications.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import lms.clientrecord.qualifications.Qualifications;
import lms.clientrecord.qualifications.QualificationsWindows;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class QualificationsRepository
        implements PanacheRepositoryBase<QualificationsEntity, UUID>, QualificationsWindows {

    @Override
    public @Nullable Qualifications find(ClientId client) {
        return findByIdOptional(client.value()).map(QualificationsEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable Qualifications lock(ClientId client) {
        return findByIdOptional(client.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(QualificationsEntity::toDomain)
                .orElse(null);
    }

    @Override
    public boolean holdsAnything(ClientId client) {
        return count("clientId = ?1 and (list <> '[]' or basicSkills <> '[]')", client.value()) > 0;
    }

    @Override
    public void add(Qualifications window) {
        persist(QualificationsEntity.from(window));
    }

    @Override
    public void amend(Qualifications window) {
        findById(window.client().value()).keep(window);
    }
}
