package lms.actionplan.workprogramme.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;

@Entity
@Table(name = "hotspot")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class HotspotEntity {

    @Id UUID clientId;

    @Enumerated(EnumType.STRING)
    Hotspot hotspot;

    static HotspotEntity of(ClientId clientId) {
        var entity = new HotspotEntity();
        entity.clientId = clientId.value();
        return entity;
    }
}
