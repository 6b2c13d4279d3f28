package lms.actionplan.plan.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.Texts;
import lms.actionplan.store.StampColumns;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PlanEntity {

    @Id UUID clientId;
    long version;
    UUID createdIn;
    @Nullable String aims;
    @Nullable String employmentHistory;
    @Nullable String personalCircumstances;
    @Nullable String qualifications;
    @Nullable String info;

    @ColumnTransformer(write = "?::jsonb")
    String permanent;

    @Embedded StampColumns changed;

    static PlanEntity from(Plan plan) {
        var entity = new PlanEntity();
        entity.clientId = plan.clientId().value();
        entity.createdIn = plan.createdIn().value();
        entity.take(plan);
        return entity;
    }

    void take(Plan plan) {
        version = plan.version();
        aims = plan.texts().aims();
        employmentHistory = plan.texts().employmentHistory();
        personalCircumstances = plan.texts().personalCircumstances();
        qualifications = plan.texts().qualifications();
        info = plan.texts().info();
        permanent = StoredJson.write(plan.permanent());
        changed = StampColumns.from(plan.changed());
    }

    Plan toDomain(List<ActionItemEntity> items) {
        return new Plan(
                new ClientId(clientId),
                version,
                new InterviewId(createdIn),
                items.stream().map(ActionItemEntity::toDomain).toList(),
                new Texts(aims, employmentHistory, personalCircumstances, qualifications, info),
                StoredJson.read(permanent, PulledThrough.class),
                changed.toDomain());
    }
}
