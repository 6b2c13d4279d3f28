package lms.workprogramme.facts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.workprogramme.facts.Claims;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "benefit_facts")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ClaimsEntity {

    @Id UUID clientId;
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String learnt;

    void take(Claims claims) {
        version = claims.version();
        learnt = FactJson.write(claims);
    }

    Claims toDomain() {
        return FactJson.read(learnt, Claims.class);
    }
}
