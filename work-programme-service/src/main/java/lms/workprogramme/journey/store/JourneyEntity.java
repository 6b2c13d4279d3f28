package lms.workprogramme.journey.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.eligibility.Standing;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Journey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "work_programme")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class JourneyEntity {

    @Id UUID clientId;

    long version;

    @Enumerated(EnumType.STRING)
    @Nullable CustomerGroup customerGroup;

    @Nullable LocalDate eligibilityDate;

    @Enumerated(EnumType.STRING)
    @Nullable Basis referralBasis;

    @Enumerated(EnumType.STRING)
    @Nullable Basis participationBasis;

    @Enumerated(EnumType.STRING)
    @Nullable Hotspot hotspot;

    @Nullable UUID referralId;

    @Enumerated(EnumType.STRING)
    @Nullable CustomerGroup referredGroup;

    @Nullable String provider;

    @Column(name = "wp_start_date")
    @Nullable LocalDate wpStartDate;

    @Nullable Boolean acknowledged;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> notices;

    @Nullable LocalDate nextChangeOn;
    @Nullable String judgedBy;

    String changedBy;
    String changedByName;
    String changedOffice;
    Instant changedAt;
    LocalDate changedOn;
    String traceId;

    void take(Journey journey) {
        version = journey.version();
        take(journey.standing().eligibility());
        hotspot = journey.standing().hotspot();
        notices = new ArrayList<>(journey.standing().notices());
        take(journey.liveReferral());
        nextChangeOn = journey.nextChangeOn();
        judgedBy = journey.judgedBy();
        take(journey.lastAmended());
    }

    private void take(@Nullable Eligibility eligibility) {
        customerGroup = eligibility == null ? null : eligibility.group();
        eligibilityDate = eligibility == null ? null : eligibility.eligibilityDate();
        referralBasis = eligibility == null ? null : eligibility.referralBasis();
        participationBasis = eligibility == null ? null : eligibility.participationBasis();
    }

    private void take(@Nullable LiveReferral referral) {
        referralId = referral == null ? null : referral.referralId().value();
        referredGroup = referral == null ? null : referral.referredGroup();
        provider = referral == null ? null : referral.provider().value();
        wpStartDate = referral == null ? null : referral.wpStartDate();
        acknowledged = referral == null ? null : referral.acknowledged();
    }

    private void take(Amendment amendment) {
        changedBy = amendment.by().officer();
        changedByName = amendment.by().name();
        changedOffice = amendment.by().office().value();
        changedAt = amendment.by().at();
        changedOn = amendment.on();
        traceId = amendment.by().traceId();
    }

    Journey toDomain() {
        return new Journey(
                new ClientId(clientId),
                version,
                new Standing(eligibility(), hotspot, notices),
                liveReferral(),
                nextChangeOn,
                judgedBy,
                new Amendment(
                        new Stamp(
                                changedBy,
                                changedByName,
                                new OfficeCode(changedOffice),
                                changedAt,
                                traceId),
                        changedOn));
    }

    private @Nullable Eligibility eligibility() {
        if (customerGroup == null
                || eligibilityDate == null
                || referralBasis == null
                || participationBasis == null) {
            return null;
        }
        return new Eligibility(customerGroup, eligibilityDate, referralBasis, participationBasis);
    }

    private @Nullable LiveReferral liveReferral() {
        if (referralId == null
                || referredGroup == null
                || provider == null
                || wpStartDate == null
                || acknowledged == null) {
            return null;
        }
        return new LiveReferral(
                new ReferralId(referralId),
                referredGroup,
                new ProviderCode(provider),
                wpStartDate,
                acknowledged);
    }
}
