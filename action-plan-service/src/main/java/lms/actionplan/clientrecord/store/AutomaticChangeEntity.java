package lms.actionplan.clientrecord.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChange;
import lms.actionplan.clientrecord.FieldChange;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "automatic_change")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AutomaticChangeEntity {

    @Id UUID changeId;
    UUID clientId;

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    long version;
    int position;
    String field;

    @Column(name = "old_value")
    @Nullable String before;

    @Column(name = "new_value")
    @Nullable String after;

    Instant at;
    String office;
    String officer;

    static AutomaticChangeEntity from(
            ClientId clientId,
            Aspect aspect,
            long version,
            int position,
            FieldChange change,
            ChangedBy changedBy) {
        var entity = new AutomaticChangeEntity();
        entity.changeId = UUID.randomUUID();
        entity.clientId = clientId.value();
        entity.aspect = aspect;
        entity.version = version;
        entity.position = position;
        entity.field = change.field();
        entity.before = change.before();
        entity.after = change.after();
        entity.at = changedBy.at();
        entity.office = changedBy.office().value();
        entity.officer = changedBy.name();
        return entity;
    }

    AutomaticChange toDomain() {
        return new AutomaticChange(
                new FieldChange(field, before, after), at, new OfficeCode(office), officer);
    }
}
