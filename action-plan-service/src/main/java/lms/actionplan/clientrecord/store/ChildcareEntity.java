package lms.actionplan.clientrecord.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "childcare_barriers")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ChildcareEntity {

    @Id UUID clientId;
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String facts;

    static ChildcareEntity of(ClientId clientId) {
        var entity = new ChildcareEntity();
        entity.clientId = clientId.value();
        return entity;
    }

    void take(PulledChildcare childcare) {
        version = childcare.version();
        facts = StoredJson.write(childcare);
    }

    PulledChildcare toDomain() {
        return StoredJson.read(facts, PulledChildcare.class);
    }
}
