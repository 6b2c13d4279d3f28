package lms.actionplan.plan.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.actionplan.clientrecord.AspectVersions;
import lms.actionplan.plan.Opening;
import lms.language.value.ClientId;

@Entity
@Table(name = "opening")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OpeningEntity {

    @EmbeddedId Key key;
    long clientSummary;
    long additionalInformation;
    long qualifications;
    long childcareBarriers;
    Instant at;
    String traceId;

    static OpeningEntity of(Key key) {
        var entity = new OpeningEntity();
        entity.key = key;
        return entity;
    }

    void take(Opening opening) {
        clientSummary = opening.seen().clientSummary();
        additionalInformation = opening.seen().additionalInformation();
        qualifications = opening.seen().qualifications();
        childcareBarriers = opening.seen().childcareBarriers();
        at = opening.at();
        traceId = opening.traceId();
    }

    Opening toDomain() {
        return new Opening(
                new ClientId(key.clientId()),
                key.officer(),
                new AspectVersions(
                        clientSummary, additionalInformation, qualifications, childcareBarriers),
                at,
                traceId);
    }

    /** Whose plan, and who opened it. */
    @Embeddable
    record Key(UUID clientId, String officer) {

        static Key of(ClientId clientId, String officer) {
            return new Key(clientId.value(), officer);
        }
    }
}
