package lms.clientrecord.jointclaim.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.clientrecord.jointclaim.JointClaim;
import lms.clientrecord.jointclaim.JointClaimId;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "joint_claim")
class JointClaimEntity {

    @Id
    @Column(name = "joint_claim_id")
    private UUID jointClaimId;

    @Column(name = "version")
    private long version;

    @Column(name = "first_client")
    private UUID firstClient;

    @Column(name = "second_client")
    private UUID secondClient;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_office")
    private String changedOffice;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "trace_id")
    private String traceId;

    @SuppressWarnings("NullAway.Init")
    protected JointClaimEntity() {}

    @SuppressWarnings("NullAway.Init")
    private JointClaimEntity(JointClaim claim) {
        this.jointClaimId = claim.id().value();
        this.firstClient = claim.first().value();
        this.secondClient = claim.second().value();
        keep(claim);
    }

    static JointClaimEntity from(JointClaim claim) {
        return new JointClaimEntity(claim);
    }

    JointClaim toDomain() {
        return new JointClaim(
                new JointClaimId(jointClaimId),
                version,
                new ClientId(firstClient),
                new ClientId(secondClient),
                new DateRange(claimedOn, endedOn),
                new Stamp(
                        changedBy,
                        changedByName,
                        new OfficeCode(changedOffice),
                        changedAt,
                        traceId));
    }

    final void keep(JointClaim claim) {
        version = claim.version();
        claimedOn = claim.on().first();
        endedOn = claim.on().last();
        changedBy = claim.changed().officer();
        changedByName = claim.changed().name();
        changedOffice = claim.changed().office().value();
        changedAt = claim.changed().at();
        traceId = claim.changed().traceId();
    }
}
