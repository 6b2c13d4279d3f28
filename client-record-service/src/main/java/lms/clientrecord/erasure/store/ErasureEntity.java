package lms.clientrecord.erasure.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lms.clientrecord.erasure.Erasure;
import lms.clientrecord.erasure.ErasureReason;
import lms.kit.access.Stamp;
import lms.kit.outbox.EventJson;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "erasure")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ErasureEntity {

    @Id
    @Column(name = "erasure_id")
    UUID id;

    @Column(name = "client_id")
    UUID client;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    ErasureReason reason;

    @Column(name = "erased")
    @ColumnTransformer(write = "?::jsonb")
    String erased;

    @Column(name = "records")
    int records;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_by_name")
    String changedByName;

    @Column(name = "changed_office")
    String changedOffice;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "trace_id")
    String traceId;

    static ErasureEntity from(Erasure erasure) {
        var entity = new ErasureEntity();
        entity.id = erasure.id();
        entity.client = erasure.client().value();
        entity.reason = erasure.reason();
        entity.records = erasure.records().size();
        entity.changedBy = erasure.changed().officer();
        entity.changedByName = erasure.changed().name();
        entity.changedOffice = erasure.changed().office().value();
        entity.changedAt = erasure.changed().at();
        entity.traceId = erasure.changed().traceId();
        try {
            entity.erased = EventJson.mapper().writeValueAsString(new TreeMap<>(erasure.erased()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts cannot be written", e);
        }
        return entity;
    }

    Erasure toDomain(List<ClientId> ids) {
        try {
            return new Erasure(
                    id,
                    new ClientId(client),
                    reason,
                    ids,
                    EventJson.mapper().readValue(erased, new TypeReference<Map<String, Long>>() {}),
                    new Stamp(
                            changedBy,
                            changedByName,
                            new OfficeCode(changedOffice),
                            changedAt,
                            traceId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts cannot be read", e);
        }
    }
}
