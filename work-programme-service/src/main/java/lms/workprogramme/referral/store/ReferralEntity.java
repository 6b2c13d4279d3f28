package lms.workprogramme.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Receipt;
import lms.workprogramme.referral.Referral;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "referral")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ReferralEntity {

    @Id UUID id;
    UUID clientId;
    boolean live;
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

    @Nullable Instant acknowledgedAt;
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
        entity.live = true;
        entity.clientId = referral.clientId().value();
        entity.referredGroup = referral.referredGroup();
        entity.participationBasis = referral.participationBasis();
        entity.provider = referral.provider().value();
        entity.provision = referral.provision();
        entity.sequence = referral.sequence();
        entity.actionPlanVersion = referral.actionPlanVersion();
        entity.wpStartDate = referral.wpStartDate();
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
        changedBy = referral.lastChanged().officer();
        changedByName = referral.lastChanged().name();
        changedOffice = referral.lastChanged().office().value();
        changedAt = referral.lastChanged().at();
        traceId = referral.lastChanged().traceId();
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
                acknowledgedAt == null
                        ? new Receipt.Sent()
                        : new Receipt.Acknowledged(acknowledgedAt),
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
}
