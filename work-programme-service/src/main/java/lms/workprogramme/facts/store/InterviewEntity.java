package lms.workprogramme.facts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.workprogramme.facts.BookedInterview;

@Entity
@Table(name = "interview_facts")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class InterviewEntity {

    @Id UUID interviewId;
    UUID clientId;
    long version;
    LocalDate bookedFor;
    boolean started;

    void take(BookedInterview interview) {
        clientId = interview.clientId().value();
        version = interview.version();
        bookedFor = interview.bookedFor();
        started = interview.started();
    }

    BookedInterview toDomain() {
        return new BookedInterview(
                new InterviewId(interviewId), new ClientId(clientId), version, bookedFor, started);
    }
}
