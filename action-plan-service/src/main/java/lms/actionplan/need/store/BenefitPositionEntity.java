package lms.actionplan.need.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.need.BenefitFacts;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "benefit_position")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class BenefitPositionEntity {

    @Id UUID clientId;
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String facts;

    static BenefitPositionEntity of(ClientId clientId) {
        var entity = new BenefitPositionEntity();
        entity.clientId = clientId.value();
        return entity;
    }

    void take(BenefitFacts told) {
        version = told.version();
        facts = StoredJson.write(told);
    }

    BenefitFacts toDomain() {
        return StoredJson.read(facts, BenefitFacts.class);
    }
}
