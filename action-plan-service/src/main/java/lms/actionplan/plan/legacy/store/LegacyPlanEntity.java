package lms.actionplan.plan.legacy.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lms.actionplan.plan.legacy.LegacyPlan;
import lms.actionplan.store.StampColumns;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "legacy_plan")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class LegacyPlanEntity {

    @Id UUID clientId;
    @Nullable String agreedActions;
    @Nullable String reviewProgress;
    LocalDate importedOn;
    boolean whole;
    @Embedded StampColumns changed;

    static LegacyPlanEntity from(LegacyPlan plan) {
        var entity = new LegacyPlanEntity();
        entity.clientId = plan.clientId().value();
        entity.agreedActions = plan.agreedActions();
        entity.reviewProgress = plan.reviewProgress();
        entity.importedOn = plan.importedOn();
        entity.whole = plan.whole();
        entity.changed = StampColumns.from(plan.imported());
        return entity;
    }

    LegacyPlan toDomain() {
        return new LegacyPlan(
                new ClientId(clientId),
                agreedActions,
                reviewProgress,
                importedOn,
                whole,
                changed.toDomain());
    }
}
