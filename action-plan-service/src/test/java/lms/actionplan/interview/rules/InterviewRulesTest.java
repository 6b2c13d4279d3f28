package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.ANOTHER_IS_OPEN;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_IN_THE_PAST;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_TOO_FAR_AHEAD;
import static lms.actionplan.interview.InterviewRefusal.CANCEL_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.END_NOT_STARTED;
import static lms.actionplan.interview.InterviewRefusal.FTA_BEFORE_THE_DAY;
import static lms.actionplan.interview.InterviewRefusal.FTA_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.MINUTES_WITHOUT_TIME;
import static lms.actionplan.interview.InterviewRefusal.NOT_FOR_COACHES;
import static lms.actionplan.interview.InterviewRefusal.NO_SUCH_TYPE;
import static lms.actionplan.interview.InterviewRefusal.REBOOK_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.START_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.START_ON_ANOTHER_DAY;
import static lms.actionplan.interview.InterviewRefusal.TIME_WITHOUT_ADVISER;
import static lms.actionplan.interview.InterviewRefusal.TYPE_WITHOUT_FTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.diary.Skill;
import lms.actionplan.interview.Appointment;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.FailedToAttend;
import lms.actionplan.interview.TypeOfInterview;
import lms.actionplan.interview.Wish;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import lms.language.value.TimeOfDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0032 An interview is booked, started and ended, or cancelled")
@Source("decision ADR-0032")
class InterviewRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final TypeOfInterview TYPE = Sample.type(PlanDemand.NONE);
    private static final InterviewState FAILED = new FailedToAttend(Sample.NINE);
    private static final InterviewState BOOKED = new Booked();
    private static final InterviewState STARTED = Sample.started();
    private static final InterviewState ENDED = Sample.ended();
    private static final InterviewState CANCELLED = new Cancelled(Sample.NINE);

    @Nested
    @DisplayName("Booking")
    class Booking {

        @Test
        @DisplayName("is for today")
        void today() {
            assertThat(
                            InterviewRules.mayBook(
                                            TYPE, Wish.on(LocalDate.of(2012, 5, 1)), TODAY, 12)
                                    .isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is refused for yesterday")
        void yesterday() {
            var ruling =
                    InterviewRules.mayBook(TYPE, Wish.on(LocalDate.of(2012, 4, 30)), TODAY, 12);

            assertThat(ruling.reasons()).containsExactly(BOOKED_IN_THE_PAST.at("/bookedFor"));
        }

        @Test
        @DisplayName("is for the last day that is not too far ahead")
        void lastDay() {
            assertThat(
                            InterviewRules.mayBook(
                                            TYPE, Wish.on(LocalDate.of(2013, 5, 1)), TODAY, 12)
                                    .isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is refused for the day after that")
        void tooFarAhead() {
            var ruling = InterviewRules.mayBook(TYPE, Wish.on(LocalDate.of(2013, 5, 2)), TODAY, 12);

            assertThat(ruling.reasons()).containsExactly(BOOKED_TOO_FAR_AHEAD.at("/bookedFor"));
        }
    }

    @Nested
    @DisplayName("IT ¶14-15 The type")
    @Source("IT ¶14-15")
    class Types {

        @Test
        @DisplayName("is one that there is on that day")
        void none() {
            assertThat(InterviewRules.mayBook(null, Wish.on(TODAY), TODAY, 12).reasons())
                    .containsExactly(NO_SUCH_TYPE.at("/type"));
        }

        @Test
        @DisplayName("is one that work coaches use: no Benefits Related and no NINos")
        void notForCoaches() {
            var benefits =
                    new TypeOfInterview(
                            new InterviewType("Benefits Related"),
                            PlanDemand.NONE,
                            new Skill("Benefits"),
                            false,
                            false,
                            20,
                            false,
                            "IT ¶14");

            assertThat(InterviewRules.mayBook(benefits, Wish.on(TODAY), TODAY, 12).reasons())
                    .containsExactly(NOT_FOR_COACHES.at("/type"));
        }

        @Test
        @DisplayName("is refused together with the day")
        void both() {
            var yesterday = Wish.on(TODAY.minusDays(1));

            assertThat(InterviewRules.mayBook(null, yesterday, TODAY, 12).reasons())
                    .containsExactly(NO_SUCH_TYPE.at("/type"), BOOKED_IN_THE_PAST.at("/bookedFor"));
        }
    }

    @Nested
    @DisplayName("A time in a diary")
    @Source("decision ADR-0049")
    class Times {

        private static final TimeOfDay NINE = new TimeOfDay("09:00");

        @Test
        @DisplayName("has an adviser and a time of day, and may say how long")
        void whole() {
            for (var minutes : new Integer[] {null, 20}) {
                var wish = new Wish(TODAY, "amal.khan", NINE, minutes);

                assertThat(InterviewRules.mayBook(TYPE, wish, TODAY, 12).isAllowed()).isTrue();
            }
        }

        @Test
        @DisplayName("is refused when it lacks one of them")
        void half() {
            assertThat(reasons(new Wish(TODAY, "amal.khan", null, null)))
                    .containsExactly(TIME_WITHOUT_ADVISER.at("/startsAt"));
            assertThat(reasons(new Wish(TODAY, null, NINE, null)))
                    .containsExactly(TIME_WITHOUT_ADVISER.at("/officer"));
            assertThat(reasons(new Wish(TODAY, null, null, 20)))
                    .containsExactly(MINUTES_WITHOUT_TIME.at("/minutes"));
        }

        private static List<Reason> reasons(Wish wish) {
            return InterviewRules.mayBook(TYPE, wish, TODAY, 12).reasons();
        }
    }

    @Nested
    @DisplayName("Rebooking")
    @Source("decision ADR-0049")
    class Rebooking {

        @Test
        @DisplayName("is allowed while the interview is booked, even after its day has passed")
        void booked() {
            var yesterday = Sample.interview(TODAY.minusDays(1), BOOKED);

            assertThat(InterviewRules.mayRebook(yesterday, Wish.on(TODAY), TODAY, 12).isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is refused once it was started, ended, cancelled or not attended")
        void notBooked() {
            for (var state : List.of(STARTED, ENDED, FAILED, CANCELLED)) {
                assertThat(
                                refusals(
                                        InterviewRules.mayRebook(
                                                in(state), Wish.on(TODAY.minusDays(1)), TODAY, 12)))
                        .containsExactly(REBOOK_NOT_BOOKED, BOOKED_IN_THE_PAST);
            }
        }

        @Test
        @DisplayName("keeps who the interview is, and says what it was before")
        void before() {
            var interview = in(BOOKED);
            var later = Appointment.on(TODAY.plusDays(2));

            var after = interview.rebook(later, TODAY, Sample.stamp(Sample.NINE));

            assertThat(after.id()).isEqualTo(interview.id());
            assertThat(after.version()).isEqualTo(3);
            assertThat(after.bookedFor()).isEqualTo(LocalDate.of(2012, 5, 3));
            assertThat(after.booking().before()).isEqualTo(Appointment.on(TODAY));
        }
    }

    @Nested
    @DisplayName("Failing to attend")
    @Source("decision ADR-0051")
    class Failing {

        @Test
        @DisplayName("is recorded on the day of the interview, and later")
        void onTheDay() {
            assertThat(InterviewRules.mayFailToAttend(in(BOOKED), TYPE, TODAY).isAllowed())
                    .isTrue();
            assertThat(
                            InterviewRules.mayFailToAttend(in(BOOKED), TYPE, TODAY.plusDays(9))
                                    .isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is refused the day before")
        void dayBefore() {
            assertThat(
                            refusals(
                                    InterviewRules.mayFailToAttend(
                                            in(BOOKED), TYPE, LocalDate.of(2012, 4, 30))))
                    .containsExactly(FTA_BEFORE_THE_DAY);
        }

        @Test
        @DisplayName("is refused where the type has it not, for both reasons at once")
        void typeWithout() {
            var without =
                    new TypeOfInterview(
                            InterviewType.NEW_JOBSEEKER,
                            PlanDemand.NONE,
                            new Skill("New claims"),
                            false,
                            false,
                            40,
                            true,
                            "IT ¶15");

            assertThat(
                            refusals(
                                    InterviewRules.mayFailToAttend(
                                            in(BOOKED), without, TODAY.minusDays(1))))
                    .containsExactly(TYPE_WITHOUT_FTA, FTA_BEFORE_THE_DAY);
        }

        @Test
        @DisplayName("is refused once the interview was started, ended, cancelled or not attended")
        void notBooked() {
            for (var state : List.of(STARTED, ENDED, FAILED, CANCELLED)) {
                assertThat(refusals(InterviewRules.mayFailToAttend(in(state), TYPE, TODAY)))
                        .containsExactly(FTA_NOT_BOOKED);
            }
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
            for (var state : List.of(STARTED, ENDED, FAILED, CANCELLED)) {
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
            for (var state : List.of(BOOKED, ENDED, FAILED, CANCELLED)) {
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
            for (var state : List.of(STARTED, ENDED, FAILED, CANCELLED)) {
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
