package lms.actionplan.clientrecord.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "additional_information")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class InformationEntity {

    @Id UUID clientId;
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String facts;

    static InformationEntity of(ClientId clientId) {
        var entity = new InformationEntity();
        entity.clientId = clientId.value();
        return entity;
    }

    void take(PulledInformation information) {
        version = information.version();
        facts = StoredJson.write(information);
    }

    PulledInformation toDomain() {
        return StoredJson.read(facts, PulledInformation.class);
    }
}
