package lms.actionplan.interview.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "rebuilt_case")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RebuiltCaseEntity {

    @Id UUID clientId;
    Instant rebuiltAt;
}
