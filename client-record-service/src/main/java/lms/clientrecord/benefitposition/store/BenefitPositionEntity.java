package lms.clientrecord.benefitposition.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.Position;
import lms.clientrecord.store.JsonDocument;
import lms.clientrecord.store.KeptColumns;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.JobseekersAgreement;
import lms.language.event.BenefitPosition.JointClaim;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.WorkChoice;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "benefit_position")
class BenefitPositionEntity extends KeptColumns {

    private static final JsonDocument<JobseekersAgreement> AGREEMENT =
            JsonDocument.of(JobseekersAgreement.class);
    private static final JsonDocument<Esa> ESA = JsonDocument.of(Esa.class);
    private static final JsonDocument<PensionCredit> PENSION_CREDIT =
            JsonDocument.of(PensionCredit.class);
    private static final JsonDocument<JointClaim> JOINT_CLAIM = JsonDocument.of(JointClaim.class);
    private static final JsonDocument<WorkChoice> WORK_CHOICE = JsonDocument.of(WorkChoice.class);
    private static final JsonDocument<EarlyAccess> EARLY_ACCESS =
            JsonDocument.of(EarlyAccess.class);
    private static final JsonDocument<Circumstances> CIRCUMSTANCES =
            JsonDocument.of(Circumstances.class);

    // A bag: Hibernate takes all rows away before it adds the new ones, so that no claim overlaps
    // one that is going.
    @ElementCollection
    @CollectionTable(name = "benefit_claim", joinColumns = @JoinColumn(name = "client_id"))
    private List<ClaimRow> claims = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "benefit_sanction", joinColumns = @JoinColumn(name = "client_id"))
    private List<SanctionRow> sanctions = new ArrayList<>();

    @Column(name = "jobseekers_agreement")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String jobseekersAgreement;

    @Column(name = "esa")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String esa;

    @Column(name = "pension_credit")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String pensionCredit;

    @Column(name = "joint_claim")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String jointClaim;

    @Column(name = "work_choice")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String workChoice;

    @Column(name = "early_access")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String earlyAccess;

    @Column(name = "circumstances")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String circumstances;

    protected BenefitPositionEntity() {}

    private BenefitPositionEntity(BenefitPosition position) {
        super(position.client());
        keep(position);
    }

    static BenefitPositionEntity from(BenefitPosition position) {
        return new BenefitPositionEntity(position);
    }

    BenefitPosition toDomain() {
        return new BenefitPosition(
                clientId(),
                version(),
                new Position(
                        claims.stream().map(ClaimRow::toDomain).toList(),
                        sanctions.stream().map(SanctionRow::toDomain).toList(),
                        AGREEMENT.document(jobseekersAgreement),
                        ESA.document(esa),
                        PENSION_CREDIT.document(pensionCredit),
                        JOINT_CLAIM.document(jointClaim),
                        WORK_CHOICE.document(workChoice),
                        EARLY_ACCESS.document(earlyAccess),
                        CIRCUMSTANCES.document(circumstances)),
                stamp());
    }

    final void keep(BenefitPosition changed) {
        keep(changed.version(), changed.changed());
        var position = changed.position();
        replace(claims, position.claims().stream().map(ClaimRow::from).toList());
        replace(sanctions, position.sanctions().stream().map(SanctionRow::from).toList());
        jobseekersAgreement = AGREEMENT.text(position.jobseekersAgreement());
        esa = ESA.text(position.esa());
        pensionCredit = PENSION_CREDIT.text(position.pensionCredit());
        jointClaim = JOINT_CLAIM.text(position.jointClaim());
        workChoice = WORK_CHOICE.text(position.workChoice());
        earlyAccess = EARLY_ACCESS.text(position.earlyAccess());
        circumstances = CIRCUMSTANCES.text(position.circumstances());
    }

    /** Leaves the rows alone when they stay, in whatever order they were read. */
    private static <R> void replace(List<R> rows, List<R> other) {
        if (rows.size() != other.size() || !rows.containsAll(other)) {
            rows.clear();
            rows.addAll(other);
        }
    }
}
