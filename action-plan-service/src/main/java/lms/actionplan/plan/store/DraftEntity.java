package lms.actionplan.plan.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.plan.Draft;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.store.StampColumns;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "draft")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class DraftEntity {

    @Id UUID clientId;
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    @Embedded StampColumns changed;

    static DraftEntity from(Draft draft) {
        var entity = new DraftEntity();
        entity.clientId = draft.clientId().value();
        entity.take(draft);
        return entity;
    }

    void take(Draft draft) {
        version = draft.version();
        content = StoredJson.write(draft.content());
        changed = StampColumns.from(draft.changed());
    }

    Draft toDomain() {
        return new Draft(
                new ClientId(clientId),
                version,
                StoredJson.read(content, DraftContent.class),
                changed.toDomain());
    }
}
