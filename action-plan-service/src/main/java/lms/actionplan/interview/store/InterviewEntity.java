package lms.actionplan.interview.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.InterviewState.Started;
import lms.actionplan.store.StampColumns;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interview")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class InterviewEntity {

    @Id UUID interviewId;
    long version;
    UUID clientId;

    @Enumerated(EnumType.STRING)
    InterviewType type;

    LocalDate bookedFor;

    @Enumerated(EnumType.STRING)
    InterviewStage stage;

    @Nullable Instant startedAt;
    @Nullable Instant endedAt;
    @Nullable Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Nullable CancelledBecause cancelledBecause;

    @Nullable Boolean rebookAtOnce;
    @Embedded StampColumns changed;

    static InterviewEntity from(Interview interview) {
        var entity = new InterviewEntity();
        entity.interviewId = interview.id().value();
        entity.clientId = interview.clientId().value();
        entity.type = interview.type();
        entity.take(interview);
        return entity;
    }

    void take(Interview interview) {
        version = interview.version();
        bookedFor = interview.bookedFor();
        stage = interview.state().stage();
        switch (interview.state()) {
            case Booked() -> {}
            case Started(var started) -> startedAt = started;
            case Ended(var started, var ended) -> {
                startedAt = started;
                endedAt = ended;
            }
            case Cancelled(var cancelled) -> cancelledAt = cancelled;
            case CancelledBySystem(var cancelled, var because, var rebook) -> {
                cancelledAt = cancelled;
                cancelledBecause = because;
                rebookAtOnce = rebook;
            }
        }
        changed = StampColumns.from(interview.changed());
    }

    Interview toDomain() {
        return new Interview(
                new InterviewId(interviewId),
                version,
                new ClientId(clientId),
                type,
                bookedFor,
                state(),
                changed.toDomain());
    }

    private InterviewState state() {
        return switch (stage) {
            case BOOKED -> new Booked();
            case STARTED -> new Started(requireNonNull(startedAt));
            case ENDED -> new Ended(requireNonNull(startedAt), requireNonNull(endedAt));
            case CANCELLED ->
                    cancelledBecause == null
                            ? new Cancelled(requireNonNull(cancelledAt))
                            : new CancelledBySystem(
                                    requireNonNull(cancelledAt),
                                    cancelledBecause,
                                    requireNonNull(rebookAtOnce));
        };
    }
}
