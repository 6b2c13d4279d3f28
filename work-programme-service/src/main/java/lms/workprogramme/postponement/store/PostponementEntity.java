package lms.workprogramme.postponement.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import lms.language.value.PostponementKind;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.postponement.PostponementEntry;
import lms.workprogramme.postponement.PostponementEntry.Ending;
import lms.workprogramme.postponement.PostponementLimits;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "postponement")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class PostponementEntity {

    @Id UUID id;

    UUID clientId;

    @Enumerated(EnumType.STRING)
    PostponeReason reason;

    LocalDate reviewDate;
    LocalDate recordedOn;
    LocalDate eligibilityDate;
    @Nullable Integer longestDeferralDays;
    @Nullable Integer totalDeferralDays;
    int reviewWithinYears;

    String recordedBy;
    String recordedByName;
    String recordedOffice;
    Instant recordedAt;
    String recordedTraceId;

    @Enumerated(EnumType.STRING)
    @Nullable Ended ended;

    @Nullable LocalDate endedOn;
    @Nullable String endedBy;
    @Nullable String endedByName;
    @Nullable String endedOffice;
    @Nullable Instant endedAt;
    @Nullable String endedTraceId;

    static PostponementEntity from(
            PostponementEntry entry, LocalDate eligibilityDate, PostponementLimits limits) {
        var entity = new PostponementEntity();
        entity.id = entry.id();
        entity.clientId = entry.clientId().value();
        entity.reason = entry.reason();
        entity.reviewDate = entry.reviewDate();
        entity.recordedOn = entry.recordedOn();
        entity.eligibilityDate = eligibilityDate;
        if (entry.reason().kind() == PostponementKind.DEFERRAL) {
            entity.longestDeferralDays = limits.longestDeferralDays();
            entity.totalDeferralDays = limits.totalDeferralDays();
        }
        entity.reviewWithinYears = limits.reviewWithinYears();
        entity.recordedBy = entry.recorded().officer();
        entity.recordedByName = entry.recorded().name();
        entity.recordedOffice = entry.recorded().office().value();
        entity.recordedAt = entry.recorded().at();
        entity.recordedTraceId = entry.recorded().traceId();
        entity.take(entry.ending());
        return entity;
    }

    /** What can change of an entry. */
    void take(@Nullable Ending ending) {
        ended =
                switch (ending) {
                    case Ending.Removed _ -> Ended.REMOVED;
                    case Ending.Replaced _ -> Ended.REPLACED;
                    case null -> null;
                };
        endedOn = ending == null ? null : ending.on();
        endedBy = ending == null ? null : ending.by().officer();
        endedByName = ending == null ? null : ending.by().name();
        endedOffice = ending == null ? null : ending.by().office().value();
        endedAt = ending == null ? null : ending.by().at();
        endedTraceId = ending == null ? null : ending.by().traceId();
    }

    PostponementEntry toDomain() {
        return new PostponementEntry(
                id,
                new ClientId(clientId),
                reason,
                reviewDate,
                recordedOn,
                new Stamp(
                        recordedBy,
                        recordedByName,
                        new OfficeCode(recordedOffice),
                        recordedAt,
                        recordedTraceId),
                ending());
    }

    private @Nullable Ending ending() {
        if (ended == null
                || endedOn == null
                || endedBy == null
                || endedByName == null
                || endedOffice == null
                || endedAt == null
                || endedTraceId == null) {
            return null;
        }
        var by =
                new Stamp(endedBy, endedByName, new OfficeCode(endedOffice), endedAt, endedTraceId);
        return switch (ended) {
            case REMOVED -> new Ending.Removed(endedOn, by);
            case REPLACED -> new Ending.Replaced(endedOn, by);
        };
    }

    /** How a postponement came out of place. */
    enum Ended {
        REMOVED,
        REPLACED
    }
}
