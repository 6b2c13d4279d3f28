package lms.actionplan.plan.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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

    @EmbeddedId Key key;
    long version;
    long basedOn;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    @Embedded StampColumns changed;

    static DraftEntity from(Draft draft) {
        var entity = new DraftEntity();
        entity.key = Key.of(draft.clientId(), draft.officer());
        entity.take(draft);
        return entity;
    }

    void take(Draft draft) {
        version = draft.version();
        basedOn = draft.basedOn();
        content = StoredJson.write(draft.content());
        changed = StampColumns.from(draft.changed());
    }

    Draft toDomain() {
        return new Draft(
                new ClientId(key.clientId()),
                key.officer(),
                version,
                basedOn,
                StoredJson.read(content, DraftContent.class),
                true,
                changed.toDomain());
    }

    /** Whose plan, and who prepared something for it. */
    @Embeddable
    record Key(UUID clientId, String officer) {

        static Key of(ClientId clientId, String officer) {
            return new Key(clientId.value(), officer);
        }
    }
}
