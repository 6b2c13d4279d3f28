package lms.clientrecord.jsag.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import lms.clientrecord.jsag.Jsag;
import lms.clientrecord.jsag.JsagWindows;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JsagRepository implements PanacheRepositoryBase<JsagEntity, UUID>, JsagWindows {

    @Override
    public @Nullable Jsag find(ClientId client) {
        return findByIdOptional(client.value()).map(JsagEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable Jsag lock(ClientId client) {
        return findByIdOptional(client.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(JsagEntity::toDomain)
                .orElse(null);
    }

    @Override
    public void add(Jsag window) {
        persist(JsagEntity.from(window));
    }

    @Override
    public void amend(Jsag window) {
        findById(window.client().value()).keep(window);
    }
}
