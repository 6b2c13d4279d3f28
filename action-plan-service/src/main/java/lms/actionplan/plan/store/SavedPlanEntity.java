package lms.actionplan.plan.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.plan.Plan;
import lms.actionplan.store.StampColumns;
import lms.actionplan.store.StoredJson;
import lms.language.event.ActionPlan;
import lms.language.value.InterviewId;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "saved_plan")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SavedPlanEntity {

    @EmbeddedId Key key;

    @ColumnTransformer(write = "?::jsonb")
    String document;

    @Nullable UUID savedIn;
    @Embedded StampColumns changed;

    static SavedPlanEntity from(Plan plan, @Nullable InterviewId savedIn) {
        var entity = new SavedPlanEntity();
        entity.key = new Key(plan.clientId().value(), plan.version());
        entity.document = StoredJson.write(new Document(plan.toEvent(), plan.permanent()));
        entity.savedIn = savedIn == null ? null : savedIn.value();
        entity.changed = StampColumns.from(plan.changed());
        return entity;
    }

    Document document() {
        return StoredJson.read(document, Document.class);
    }

    /** Which plan, and which version of it. */
    @Embeddable
    record Key(UUID clientId, long version) {}

    /** The plan as it was published, and what it had pulled through from the record. */
    record Document(ActionPlan plan, PulledThrough permanent) {}
}
