package lms.actionplan.plan.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.actionplan.plan.Author;
import lms.actionplan.plan.Review;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.OfficeCode;
import lms.language.value.ReviewId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "review")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ReviewEntity {

    @Id UUID reviewId;
    UUID itemId;
    UUID clientId;
    short position;
    String text;
    LocalDate recordedOn;
    Instant recordedAt;
    @Nullable UUID recordedIn;
    String recordedBy;
    String recordedByName;
    String recordedOffice;
    String traceId;

    static ReviewEntity from(
            ClientId clientId, ActionItemId itemId, Review review, String traceId) {
        var entity = new ReviewEntity();
        entity.reviewId = review.id().value();
        entity.itemId = itemId.value();
        entity.clientId = clientId.value();
        entity.position = (short) review.position();
        entity.text = review.text();
        entity.recordedOn = review.on();
        entity.recordedAt = review.recordedAt();
        entity.recordedIn = review.in() == null ? null : review.in().value();
        entity.recordedBy = review.by().officer();
        entity.recordedByName = review.by().name();
        entity.recordedOffice = review.by().office().value();
        entity.traceId = traceId;
        return entity;
    }

    Review toDomain() {
        return new Review(
                new ReviewId(reviewId),
                position,
                text,
                new Author(recordedBy, recordedByName, new OfficeCode(recordedOffice)),
                recordedOn,
                recordedIn == null ? null : new InterviewId(recordedIn),
                recordedAt);
    }
}
