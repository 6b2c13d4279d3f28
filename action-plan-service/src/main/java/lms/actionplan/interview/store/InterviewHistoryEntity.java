package lms.actionplan.interview.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.store.StoredJson;
import lms.language.event.Interview;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "interview_history")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class InterviewHistoryEntity {

    @EmbeddedId Key key;

    @ColumnTransformer(write = "?::jsonb")
    String document;

    static InterviewHistoryEntity from(Interview told) {
        var entity = new InterviewHistoryEntity();
        entity.key = new Key(told.interviewId().value(), told.version());
        entity.document = StoredJson.write(told);
        return entity;
    }

    Interview toDomain() {
        return StoredJson.read(document, Interview.class);
    }

    /** Which interview, and which version of it. */
    @Embeddable
    record Key(UUID interviewId, long version) {}
}
