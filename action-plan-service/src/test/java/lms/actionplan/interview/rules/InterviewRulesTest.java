package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.ANOTHER_IS_OPEN;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_IN_THE_PAST;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_TOO_FAR_AHEAD;
import static lms.actionplan.interview.InterviewRefusal.CANCEL_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.END_NOT_STARTED;
import static lms.actionplan.interview.InterviewRefusal.START_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.START_ON_ANOTHER_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.InterviewState.Started;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0032 An interview is booked, started and ended, or cancelled")
@Source("decision ADR-0032")
class InterviewRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final InterviewState BOOKED = new Booked();
    private static final InterviewState STARTED = new Started(Sample.NINE);
    private static final InterviewState ENDED =
            new Ended(Sample.NINE, Sample.NINE.plusSeconds(1200));
    private static final InterviewState CANCELLED = new Cancelled(Sample.NINE);

    @Nested
    @DisplayName("Booking")
    class Booking {

        @Test
        @DisplayName("is for today")
        void today() {
            assertThat(InterviewRules.mayBook(LocalDate.of(2012, 5, 1), TODAY, 12).isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is refused for yesterday")
        void yesterday() {
            var ruling = InterviewRules.mayBook(LocalDate.of(2012, 4, 30), TODAY, 12);

            assertThat(ruling.reasons()).containsExactly(BOOKED_IN_THE_PAST.at("/bookedFor"));
        }

        @Test
        @DisplayName("is for the last day that is not too far ahead")
        void lastDay() {
            assertThat(InterviewRules.mayBook(LocalDate.of(2013, 5, 1), TODAY, 12).isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is refused for the day after that")
        void tooFarAhead() {
            var ruling = InterviewRules.mayBook(LocalDate.of(2013, 5, 2), TODAY, 12);

            assertThat(ruling.reasons()).containsExactly(BOOKED_TOO_FAR_AHEAD.at("/bookedFor"));
        }
    }

    @Nested
    @DisplayName("Starting")
    class Starting {

        @Test
        @DisplayName("is allowed on the booked day")
        void onTheDay() {
            assertThat(InterviewRules.mayStart(in(BOOKED), false, TODAY).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("is refused the day before, and the day after")
        void onAnotherDay() {
            assertThat(refusals(InterviewRules.mayStart(in(BOOKED), false, TODAY.minusDays(1))))
                    .containsExactly(START_ON_ANOTHER_DAY);
            assertThat(refusals(InterviewRules.mayStart(in(BOOKED), false, TODAY.plusDays(1))))
                    .containsExactly(START_ON_ANOTHER_DAY);
        }

        @Test
        @DisplayName("is refused while the client is in another interview")
        void inAnother() {
            assertThat(refusals(InterviewRules.mayStart(in(BOOKED), true, TODAY)))
                    .containsExactly(ANOTHER_IS_OPEN);
        }

        @Test
        @DisplayName("is refused for both reasons at once")
        void both() {
            assertThat(refusals(InterviewRules.mayStart(in(BOOKED), true, TODAY.plusDays(1))))
                    .containsExactly(START_ON_ANOTHER_DAY, ANOTHER_IS_OPEN);
        }

        @Test
        @DisplayName("is refused when it was started, ended or cancelled before")
        void notBooked() {
            for (var state : List.of(STARTED, ENDED, CANCELLED)) {
                assertThat(refusals(InterviewRules.mayStart(in(state), false, TODAY)))
                        .containsExactly(START_NOT_BOOKED);
            }
        }
    }

    @Nested
    @DisplayName("Ending")
    class Ending {

        @Test
        @DisplayName("is allowed once the interview was started")
        void started() {
            assertThat(InterviewRules.mayEnd(in(STARTED)).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("is refused when it is booked, ended or cancelled")
        void notStarted() {
            for (var state : List.of(BOOKED, ENDED, CANCELLED)) {
                assertThat(refusals(InterviewRules.mayEnd(in(state))))
                        .containsExactly(END_NOT_STARTED);
            }
        }
    }

    @Nested
    @DisplayName("Cancelling")
    class Cancelling {

        @Test
        @DisplayName("is allowed while the interview is booked")
        void booked() {
            assertThat(InterviewRules.mayCancel(in(BOOKED)).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("is refused once it was started, ended or cancelled")
        void notBooked() {
            for (var state : List.of(STARTED, ENDED, CANCELLED)) {
                assertThat(refusals(InterviewRules.mayCancel(in(state))))
                        .containsExactly(CANCEL_NOT_BOOKED);
            }
        }
    }

    private static Interview in(InterviewState state) {
        return Sample.interview(TODAY, state);
    }

    private static List<Refusal> refusals(Ruling ruling) {
        return ruling.reasons().stream().map(Reason::refusal).toList();
    }
}
