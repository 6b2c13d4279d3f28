package lms.actionplan.clientrecord.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledCalculations;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "calculations")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CalculationsEntity {

    @Id UUID clientId;

    @ColumnTransformer(write = "?::jsonb")
    String facts;

    static CalculationsEntity of(ClientId clientId) {
        var entity = new CalculationsEntity();
        entity.clientId = clientId.value();
        return entity;
    }

    void take(PulledCalculations calculations) {
        facts = StoredJson.write(calculations);
    }

    PulledCalculations toDomain() {
        return StoredJson.read(facts, PulledCalculations.class);
    }
}
