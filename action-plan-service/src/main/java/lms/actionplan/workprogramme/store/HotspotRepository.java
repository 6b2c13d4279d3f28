package lms.actionplan.workprogramme.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.workprogramme.Hotspots;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;

@ApplicationScoped
class HotspotRepository implements PanacheRepositoryBase<HotspotEntity, UUID>, Hotspots {

    @Override
    public Optional<Hotspot> find(ClientId clientId) {
        return findByIdOptional(clientId.value()).map(entity -> entity.hotspot);
    }

    @Override
    public void keep(ClientId clientId, Hotspot hotspot) {
        var entity = findByIdOptional(clientId.value()).orElseGet(() -> HotspotEntity.of(clientId));
        entity.hotspot = hotspot;
        persist(entity);
    }

    @Override
    public void forget(ClientId clientId) {
        deleteById(clientId.value());
    }
}
