package lms.actionplan.clientrecord.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "qualifications")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class QualificationsEntity {

    @Id UUID clientId;
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String facts;

    static QualificationsEntity of(ClientId clientId) {
        var entity = new QualificationsEntity();
        entity.clientId = clientId.value();
        return entity;
    }

    void take(PulledQualifications qualifications) {
        version = qualifications.version();
        facts = StoredJson.write(qualifications);
    }

    PulledQualifications toDomain() {
        return StoredJson.read(facts, PulledQualifications.class);
    }
}
