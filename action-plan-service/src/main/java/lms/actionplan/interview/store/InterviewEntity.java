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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lms.actionplan.interview.Appointment;
import lms.actionplan.interview.Appointment.Place;
import lms.actionplan.interview.Booking;
import lms.actionplan.interview.Calculation;
import lms.actionplan.interview.DecisionMakerQuestion;
import lms.actionplan.interview.Ending;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.InterviewState.FailedToAttend;
import lms.actionplan.interview.InterviewState.Started;
import lms.actionplan.interview.Officer;
import lms.actionplan.interview.ScreenMessage;
import lms.actionplan.store.StampColumns;
import lms.actionplan.store.StoredJson;
import lms.language.value.CancelledBecause;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import lms.language.value.TimeOfDay;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interview")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class InterviewEntity {

    private static final String EMPTY = "[]";

    @Id UUID interviewId;
    long version;
    UUID clientId;

    String type;

    LocalDate bookedFor;

    @Enumerated(EnumType.STRING)
    InterviewStage stage;

    @Nullable Instant startedAt;
    @Nullable Instant endedAt;
    @Nullable Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Nullable CancelledBecause cancelledBecause;

    @Nullable Boolean rebookAtOnce;
    @Nullable Instant failedAt;
    String bookedBy;
    LocalDate bookedOn;
    @Nullable String officer;
    @Nullable String startsAt;
    @Nullable Integer minutes;
    @Nullable LocalDate beforeDay;
    @Nullable String beforeOfficer;
    @Nullable String beforeStartsAt;
    @Nullable Integer beforeMinutes;
    @Nullable String heldBy;
    @Nullable String heldByName;
    @Nullable String heldOffice;

    @ColumnTransformer(write = "?::jsonb")
    String questions;

    @ColumnTransformer(write = "?::jsonb")
    String calculations;

    String[] messages;
    @Nullable Boolean openedToClose;
    @Embedded StampColumns changed;

    static InterviewEntity from(Interview interview) {
        var entity = new InterviewEntity();
        entity.interviewId = interview.id().value();
        entity.clientId = interview.clientId().value();
        entity.type = interview.type().value();
        entity.take(interview);
        return entity;
    }

    void take(Interview interview) {
        version = interview.version();
        stage = interview.state().stage();
        takeBooking(interview.booking());
        takeState(interview.state());
        var holder = interview.heldBy();
        heldBy = holder.map(Officer::officer).orElse(null);
        heldByName = holder.map(Officer::name).orElse(null);
        heldOffice = holder.map(Officer::office).map(OfficeCode::value).orElse(null);
        questions = StoredJson.write(interview.questions());
        calculations = StoredJson.write(interview.calculations());
        changed = StampColumns.from(interview.changed());
    }

    private void takeBooking(Booking booking) {
        bookedFor = booking.appointment().day();
        bookedBy = booking.by();
        bookedOn = booking.on();
        var place = booking.appointment().place();
        officer = place == null ? null : place.officer();
        startsAt = place == null ? null : place.startsAt().value();
        minutes = place == null ? null : place.minutes();
        var before = booking.before();
        beforeDay = before == null ? null : before.day();
        var placeBefore = before == null ? null : before.place();
        beforeOfficer = placeBefore == null ? null : placeBefore.officer();
        beforeStartsAt = placeBefore == null ? null : placeBefore.startsAt().value();
        beforeMinutes = placeBefore == null ? null : placeBefore.minutes();
    }

    private void takeState(InterviewState state) {
        messages = new String[0];
        switch (state) {
            case Booked() -> {}
            case Started(var started, _) -> startedAt = started;
            case Ended(var started, var ended, _, var ending) -> {
                startedAt = started;
                endedAt = ended;
                messages =
                        ending.messages().stream().map(ScreenMessage::name).toArray(String[]::new);
                openedToClose = ending.openedToClose();
            }
            case FailedToAttend(var failed) -> failedAt = failed;
            case Cancelled(var cancelled) -> cancelledAt = cancelled;
            case CancelledBySystem(var cancelled, var because, var rebook) -> {
                cancelledAt = cancelled;
                cancelledBecause = because;
                rebookAtOnce = rebook;
            }
        }
    }

    Interview toDomain() {
        return new Interview(
                new InterviewId(interviewId),
                version,
                new ClientId(clientId),
                new InterviewType(type),
                booking(),
                state(),
                listed(questions, DecisionMakerQuestion[].class),
                listed(calculations, Calculation[].class),
                changed.toDomain());
    }

    /** Most interviews have none, and lists of them are read often. */
    private static <T> List<T> listed(String document, Class<T[]> type) {
        return document.equals(EMPTY) ? List.of() : List.of(StoredJson.read(document, type));
    }

    private Booking booking() {
        return new Booking(
                new Appointment(bookedFor, place(officer, startsAt, minutes)),
                beforeDay == null
                        ? null
                        : new Appointment(
                                beforeDay, place(beforeOfficer, beforeStartsAt, beforeMinutes)),
                bookedBy,
                bookedOn);
    }

    private static @Nullable Place place(
            @Nullable String officer, @Nullable String startsAt, @Nullable Integer minutes) {
        return officer == null || startsAt == null || minutes == null
                ? null
                : new Place(officer, new TimeOfDay(startsAt), minutes);
    }

    private InterviewState state() {
        return switch (stage) {
            case BOOKED -> new Booked();
            case STARTED -> new Started(requireNonNull(startedAt), holder());
            case ENDED ->
                    new Ended(
                            requireNonNull(startedAt),
                            requireNonNull(endedAt),
                            holder(),
                            new Ending(
                                    Arrays.stream(messages).map(ScreenMessage::valueOf).toList(),
                                    requireNonNull(openedToClose)));
            case FAILED_TO_ATTEND -> new FailedToAttend(requireNonNull(failedAt));
            case CANCELLED ->
                    cancelledBecause == null
                            ? new Cancelled(requireNonNull(cancelledAt))
                            : new CancelledBySystem(
                                    requireNonNull(cancelledAt),
                                    cancelledBecause,
                                    requireNonNull(rebookAtOnce));
        };
    }

    private Officer holder() {
        return new Officer(
                requireNonNull(heldBy),
                requireNonNull(heldByName),
                new OfficeCode(requireNonNull(heldOffice)));
    }
}
