package lms.workprogramme.escalation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.escalation.Escalation;
import lms.workprogramme.escalation.EscalationKind;
import lms.workprogramme.escalation.Overdue;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "escalation")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class EscalationEntity {

    @Id UUID id;
    UUID clientId;

    @Enumerated(EnumType.STRING)
    EscalationKind kind;

    LocalDate overdueFrom;
    @Nullable UUID referralId;
    LocalDate raisedOn;
    Instant raisedAt;
    @Nullable LocalDate settledOn;

    Escalation toDomain() {
        return new Escalation(
                id,
                new ClientId(clientId),
                new Overdue(kind, overdueFrom),
                referralId == null ? null : new ReferralId(referralId),
                raisedOn);
    }
}
