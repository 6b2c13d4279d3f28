package lms.actionplan.plan.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.PlanHeader;
import lms.actionplan.plan.Texts;
import lms.actionplan.store.StampColumns;
import lms.actionplan.store.StoredJson;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
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
    long draftVersion;
    @Nullable UUID createdIn;
    @Nullable String aims;
    @Nullable String employmentHistory;
    @Nullable String personalCircumstances;
    @Nullable String qualifications;
    @Nullable String info;
    @Nullable String jobGoal;

    /** Absent, as Hibernate has it, when all five columns are empty. */
    @Embedded @Nullable ChallengeColumns challenges;

    @ColumnTransformer(write = "?::jsonb")
    String permanent;

    @Embedded StampColumns changed;

    static PlanEntity from(Plan plan) {
        var entity = new PlanEntity();
        entity.clientId = plan.clientId().value();
        entity.createdIn = plan.createdIn() == null ? null : plan.createdIn().value();
        entity.take(plan);
        return entity;
    }

    void take(Plan plan) {
        version = plan.version();
        draftVersion = plan.draftVersion();
        aims = plan.texts().aims();
        employmentHistory = plan.texts().employmentHistory();
        personalCircumstances = plan.texts().personalCircumstances();
        qualifications = plan.texts().qualifications();
        info = plan.texts().info();
        jobGoal = plan.jobGoal();
        challenges = ChallengeColumns.from(plan.challenges());
        permanent = StoredJson.write(plan.permanent());
        changed = StampColumns.from(plan.changed());
    }

    Plan toDomain(List<ActionItem> items) {
        return new Plan(
                new ClientId(clientId),
                version,
                draftVersion,
                createdIn == null ? null : new InterviewId(createdIn),
                items,
                texts(),
                jobGoal,
                challenges(),
                StoredJson.read(permanent, PulledThrough.class),
                changed.toDomain());
    }

    PlanHeader toHeader() {
        return new PlanHeader(
                new ClientId(clientId),
                version,
                draftVersion,
                texts(),
                jobGoal,
                challenges(),
                changed.toDomain());
    }

    private Texts texts() {
        return new Texts(aims, employmentHistory, personalCircumstances, qualifications, info);
    }

    private Map<Challenge, ChallengeState> challenges() {
        return challenges == null ? Map.of() : challenges.toDomain();
    }
}
