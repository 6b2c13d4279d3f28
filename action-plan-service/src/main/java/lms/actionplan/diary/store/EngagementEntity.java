package lms.actionplan.diary.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import lms.actionplan.diary.Engagement;
import lms.actionplan.diary.TimeSpan;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "engagement")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class EngagementEntity {

    @Id UUID engagementId;
    String officer;
    LocalDateTime beginsAt;
    LocalDateTime endsAt;

    @Enumerated(EnumType.STRING)
    Engagement.Because because;

    @Nullable UUID interviewId;

    static EngagementEntity from(Engagement engagement) {
        var entity = new EngagementEntity();
        entity.engagementId = engagement.id();
        entity.because = engagement.because();
        entity.interviewId = engagement.because().isUnavailable() ? null : engagement.id();
        entity.take(engagement.officer(), engagement.span());
        return entity;
    }

    void take(String newOfficer, TimeSpan span) {
        officer = newOfficer;
        beginsAt = span.begins();
        endsAt = span.ends();
    }

    Engagement toDomain() {
        return new Engagement(engagementId, officer, new TimeSpan(beginsAt, endsAt), because);
    }
}
