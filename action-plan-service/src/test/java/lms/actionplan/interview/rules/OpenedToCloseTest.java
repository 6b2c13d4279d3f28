package lms.actionplan.interview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.actionplan.Sample;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import lms.actionplan.interview.Appointment;
import lms.actionplan.interview.Booking;
import lms.actionplan.interview.Calculation;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.PlanChanges;
import lms.kit.rules.Source;
import lms.language.value.InterviewType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶68 An interview opened only to close an Action Item")
@Source("AP ¶68, decision ADR-0052")
class OpenedToCloseTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final Instant TEN_MINUTES_LATER = Sample.NINE.plusSeconds(600);
    private static final PlanChanges CLOSED = new PlanChanges(1, 1, 1, false);

    @Test
    @DisplayName("is one that its officer booked the same day, in which only that was done")
    void isOne() {
        assertThat(isIt(interview("amal.khan", TODAY), CLOSED)).isTrue();
    }

    @Test
    @DisplayName("closes one item or several, with one new item for each save at most")
    void several() {
        assertThat(isIt(new PlanChanges(2, 5, 2, false))).isTrue();
        assertThat(isIt(new PlanChanges(1, 1, 2, false))).isFalse();
    }

    @Test
    @DisplayName("lasts ten minutes at most")
    void minutes() {
        var interview = interview("amal.khan", TODAY);

        assertThat(OpenedToClose.isIt(interview, CLOSED, TEN_MINUTES_LATER, 10)).isTrue();
        assertThat(OpenedToClose.isIt(interview, CLOSED, TEN_MINUTES_LATER.plusMillis(1), 10))
                .isFalse();
    }

    @Test
    @DisplayName("is none when nothing was closed, or something else was done to the plan")
    void otherWork() {
        assertThat(isIt(new PlanChanges(1, 0, 1, false))).isFalse();
        assertThat(isIt(new PlanChanges(1, 1, 1, true))).isFalse();
        assertThat(isIt(PlanChanges.NONE)).isFalse();
    }

    @Test
    @DisplayName("is none when a doubt or a calculation was recorded")
    void recorded() {
        assertThat(isIt(Sample.withFtp(TODAY, Sample.started()), CLOSED)).isFalse();
        var calculation =
                new Calculation(
                        UUID.randomUUID(),
                        TODAY,
                        Outcome.BETTER_OFF,
                        4250,
                        null,
                        Sample.HOLDER,
                        Sample.NINE);

        assertThat(
                        isIt(
                                interview("amal.khan", TODAY)
                                        .calculate(calculation, Sample.stamp(Sample.NINE)),
                                CLOSED))
                .isFalse();
    }

    @Test
    @DisplayName("is none when it had been booked the day before, or by another officer")
    void booking() {
        assertThat(isIt(interview("amal.khan", LocalDate.of(2012, 4, 30)), CLOSED)).isFalse();
        assertThat(isIt(interview("beth.rowe", TODAY), CLOSED)).isFalse();
    }

    @Test
    @DisplayName("is one that was started")
    void notStarted() {
        var booked = interview("amal.khan", TODAY, new Booked());

        assertThat(isIt(booked, CLOSED)).isFalse();
    }

    private static boolean isIt(PlanChanges changes) {
        return isIt(interview("amal.khan", TODAY), changes);
    }

    private static boolean isIt(Interview interview, PlanChanges changes) {
        return OpenedToClose.isIt(interview, changes, TEN_MINUTES_LATER, 10);
    }

    private static Interview interview(String bookedBy, LocalDate bookedOn) {
        return interview(bookedBy, bookedOn, Sample.started());
    }

    private static Interview interview(String bookedBy, LocalDate bookedOn, InterviewState state) {
        return new Interview(
                Sample.INTERVIEW,
                2,
                Sample.CLIENT,
                InterviewType.FLEXIBLE,
                Booking.first(Appointment.on(TODAY), bookedBy, bookedOn),
                state,
                List.of(),
                List.of(),
                Sample.stamp(Sample.NINE));
    }
}
