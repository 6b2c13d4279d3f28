package lms.workprogramme.referral.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.kit.outbox.EventJson;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Given;
import lms.workprogramme.referral.Handover;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "handover")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class HandoverEntity {

    @Id UUID referralId;
    UUID clientId;
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String given;

    @Nullable Boolean safeguardMeasures;

    static HandoverEntity from(Handover handover) {
        var entity = new HandoverEntity();
        entity.referralId = handover.referralId().value();
        entity.clientId = handover.clientId().value();
        entity.safeguardMeasures = handover.safeguardMeasures();
        entity.take(handover);
        return entity;
    }

    /** What can change of a handover. */
    void take(Handover handover) {
        version = handover.version();
        given = written(handover.given());
    }

    Handover toDomain() {
        return new Handover(
                new ReferralId(referralId),
                new ClientId(clientId),
                version,
                read(given),
                safeguardMeasures);
    }

    /** The cause would repeat what it could not write, so it goes nowhere. */
    private static String written(Given given) {
        try {
            return EventJson.mapper().writeValueAsString(given);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("a handover cannot be written");
        }
    }

    private static Given read(String document) {
        try {
            return EventJson.mapper().readValue(document, Given.class);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("a handover cannot be read");
        }
    }
}
