package lms.clientrecord.workprogramme.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lms.clientrecord.workprogramme.Announcements;
import lms.clientrecord.workprogramme.Shown;
import lms.language.value.ClientId;

@ApplicationScoped
class AnnouncementRepository
        implements PanacheRepositoryBase<AnnouncementEntity, UUID>, Announcements {

    @Override
    public Shown of(ClientId client) {
        return findByIdOptional(client.value())
                .map(AnnouncementEntity::toDomain)
                .orElse(Shown.NOTHING);
    }

    @Override
    public void put(ClientId client, Shown shown) {
        getSession().merge(AnnouncementEntity.from(client, shown));
    }

    @Override
    public void forget(ClientId client) {
        deleteById(client.value());
    }
}
