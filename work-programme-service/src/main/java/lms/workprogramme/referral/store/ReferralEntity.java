package lms.workprogramme.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.HandoverHash;
import lms.language.value.InappropriateReason;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.ExitReport;
import lms.workprogramme.referral.Receipt;
import lms.workprogramme.referral.Referral;
import lms.workprogramme.referral.ReferralState;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "referral")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ReferralEntity {

    @Id UUID id;
    UUID clientId;
    long version;

    @Enumerated(EnumType.STRING)
    CustomerGroup referredGroup;

    @Enumerated(EnumType.STRING)
    Basis participationBasis;

    String provider;
    String provision;
    long sequence;
    long actionPlanVersion;

    @Column(name = "wp_start_date")
    LocalDate wpStartDate;

    @Nullable String handoverHash;
    @Nullable Instant acknowledgedAt;
    @Nullable LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable LocalDate endedOn;
    @Nullable String endedBy;
    @Nullable String endedByName;
    @Nullable String endedOffice;
    @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable InappropriateReason inappropriateReason;

    @Enumerated(EnumType.STRING)
    @Nullable CompleterReason completerReason;

    @Nullable LocalDate exitReportRequestedOn;
    @Nullable LocalDate exitReportReturnedOn;

    String referredBy;
    String referredByName;
    String referredFrom;
    Instant referredAt;
    String changedBy;
    String changedByName;
    String changedOffice;
    Instant changedAt;
    String traceId;

    static ReferralEntity from(Referral referral) {
        var entity = new ReferralEntity();
        entity.id = referral.id().value();
        entity.clientId = referral.clientId().value();
        entity.referredGroup = referral.referredGroup();
        entity.participationBasis = referral.participationBasis();
        entity.provider = referral.provider().value();
        entity.provision = referral.provision();
        entity.sequence = referral.sequence();
        entity.actionPlanVersion = referral.actionPlanVersion();
        entity.wpStartDate = referral.wpStartDate();
        entity.handoverHash =
                referral.handoverHash() == null ? null : referral.handoverHash().value();
        entity.referredBy = referral.made().officer();
        entity.referredByName = referral.made().name();
        entity.referredFrom = referral.made().office().value();
        entity.referredAt = referral.made().at();
        entity.take(referral);
        return entity;
    }

    /** What can change of a referral that was made. */
    void take(Referral referral) {
        version = referral.version();
        acknowledgedAt =
                switch (referral.receipt()) {
                    case Receipt.Sent() -> null;
                    case Receipt.Acknowledged(var at) -> at;
                };
        startedOn = referral.startedOn();
        take(referral.state());
        var report = referral.exitReport();
        exitReportRequestedOn = report == null ? null : report.requestedOn();
        exitReportReturnedOn = report == null ? null : report.returnedOn();
        changedBy = referral.lastChanged().officer();
        changedByName = referral.lastChanged().name();
        changedOffice = referral.lastChanged().office().value();
        changedAt = referral.lastChanged().at();
        traceId = referral.lastChanged().traceId();
    }

    private void take(ReferralState become) {
        switch (become) {
            case ReferralState.Live() -> state = State.LIVE;
            case ReferralState.Cancelled(var on, var by) -> ended(State.CANCELLED, on, by);
            case ReferralState.Inappropriate(var reason, var on, var by) -> {
                ended(State.INAPPROPRIATE, on, by);
                inappropriateReason = reason;
            }
            case ReferralState.Completed(var reason, var on, var by) -> {
                ended(State.COMPLETED, on, by);
                completerReason = reason;
            }
        }
    }

    private void ended(State become, LocalDate on, Stamp by) {
        state = become;
        endedOn = on;
        endedBy = by.officer();
        endedByName = by.name();
        endedOffice = by.office().value();
        endedAt = by.at();
    }

    private ReferralState state() {
        return switch (state) {
            case LIVE -> new ReferralState.Live();
            case CANCELLED -> new ReferralState.Cancelled(there(endedOn), end());
            case INAPPROPRIATE ->
                    new ReferralState.Inappropriate(
                            there(inappropriateReason), there(endedOn), end());
            case COMPLETED ->
                    new ReferralState.Completed(there(completerReason), there(endedOn), end());
        };
    }

    private @Nullable ExitReport exitReport() {
        return exitReportRequestedOn == null
                ? null
                : new ExitReport(exitReportRequestedOn, exitReportReturnedOn);
    }

    private Stamp end() {
        return new Stamp(
                there(endedBy),
                there(endedByName),
                new OfficeCode(there(endedOffice)),
                there(endedAt),
                traceId);
    }

    /** What the constraints of the table promise. */
    private static <T> T there(@Nullable T promised) {
        return Objects.requireNonNull(promised);
    }

    Referral toDomain() {
        return new Referral(
                new ReferralId(id),
                new ClientId(clientId),
                version,
                referredGroup,
                participationBasis,
                new ProviderCode(provider),
                provision,
                sequence,
                actionPlanVersion,
                wpStartDate,
                handoverHash == null ? null : new HandoverHash(handoverHash),
                acknowledgedAt == null
                        ? new Receipt.Sent()
                        : new Receipt.Acknowledged(acknowledgedAt),
                startedOn,
                state(),
                exitReport(),
                new Stamp(
                        referredBy,
                        referredByName,
                        new OfficeCode(referredFrom),
                        referredAt,
                        traceId),
                new Stamp(
                        changedBy,
                        changedByName,
                        new OfficeCode(changedOffice),
                        changedAt,
                        traceId));
    }

    /** The names of the states in the table. */
    enum State {
        LIVE,
        CANCELLED,
        INAPPROPRIATE,
        COMPLETED
    }
}
