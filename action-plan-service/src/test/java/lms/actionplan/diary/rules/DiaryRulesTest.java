package lms.actionplan.diary.rules;

import static lms.actionplan.diary.DiaryRefusal.DOUBLE_BOOKED;
import static lms.actionplan.diary.DiaryRefusal.INTERVIEWS_IN_THE_WAY;
import static lms.actionplan.diary.DiaryRefusal.NOT_AT_A_SLOT;
import static lms.actionplan.diary.DiaryRefusal.NOT_IN_WORKING_TIME;
import static lms.actionplan.diary.DiaryRefusal.NOT_THE_ADVISER;
import static lms.actionplan.diary.DiaryRefusal.NOT_THE_KEEPER;
import static lms.actionplan.diary.DiaryRefusal.SKILL_MISSING;
import static lms.actionplan.diary.DiaryRefusal.TOO_MANY_DAYS;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABILITY_ENDS_FIRST;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABILITY_IN_THE_PAST;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABILITY_TOO_FAR_AHEAD;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABLE;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABLE_ALREADY;
import static lms.actionplan.diary.DiaryRefusal.WORKING_TIMES_OVERLAP;
import static lms.actionplan.diary.DiaryRefusal.WORKING_TIME_ENDS_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import lms.actionplan.Sample;
import lms.actionplan.diary.Adviser;
import lms.actionplan.diary.Engagement;
import lms.actionplan.diary.Engagement.Because;
import lms.actionplan.diary.Skill;
import lms.actionplan.diary.TimeSpan;
import lms.actionplan.diary.WorkingTime;
import lms.kit.rules.Reason;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import lms.language.value.TimeOfDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("IT ¶14-16 Diaries of advisers")
@Source("IT ¶14-16, decision ADR-0049")
class DiaryRulesTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);

    private static final OfficeCode LEEDS = new OfficeCode("LDS");
    private static final OfficeCode TRURO = new OfficeCode("TRU");
    private static final Skill WFI = new Skill("Work focused interviews");
    private static final Skill WORK_PROGRAMME = new Skill("Work Programme");
    private static final Adviser AMAL =
            adviser(working("09:00", "12:00"), working("13:00", "17:00"));

    @Nested
    @DisplayName("An interview goes into a diary")
    class Taking {

        @Test
        @DisplayName("from the beginning of working time and up to its end")
        void inWorkingTime() {
            assertThat(reasons(span("09:00", 40))).isEmpty();
            assertThat(reasons(span("11:20", 40))).isEmpty();
            assertThat(reasons(span("13:00", 240))).isEmpty();
        }

        @Test
        @DisplayName("not when it begins before working time, or ends after it")
        void outsideWorkingTime() {
            assertThat(reasons(span("08:55", 40)))
                    .containsExactly(NOT_IN_WORKING_TIME.at("/startsAt"));
            assertThat(reasons(span("11:25", 40)))
                    .containsExactly(NOT_IN_WORKING_TIME.at("/startsAt"));
            assertThat(reasons(span("11:50", 90)))
                    .containsExactly(NOT_IN_WORKING_TIME.at("/startsAt"));
        }

        @Test
        @DisplayName("not on a day on which the adviser does not work")
        void otherDay() {
            var wednesday = TimeSpan.of(TODAY.plusDays(1), new TimeOfDay("09:00"), 40);

            assertThat(reasons(wednesday)).containsExactly(NOT_IN_WORKING_TIME.at("/startsAt"));
        }

        @Test
        @DisplayName("at the beginning of a slot of five minutes")
        void atASlot() {
            assertThat(reasons(span("09:05", 40))).isEmpty();
            assertThat(reasons(span("09:06", 40))).containsExactly(NOT_AT_A_SLOT.at("/startsAt"));
        }

        @Test
        @DisplayName("IT ¶15 of an adviser who has the skill")
        void skill() {
            assertThat(
                            DiaryRules.mayTake(
                                            AMAL, WORK_PROGRAMME, span("09:00", 40), List.of(), 5)
                                    .reasons())
                    .containsExactly(SKILL_MISSING.at("/officer"));
        }

        @Test
        @DisplayName("directly before and directly after another one, and not a minute nearer")
        void besideAnother() {
            var tenToHalfPast = engaged("10:00", 30, Because.INTERVIEW);

            assertThat(reasons(span("09:20", 40), tenToHalfPast)).isEmpty();
            assertThat(reasons(span("10:30", 40), tenToHalfPast)).isEmpty();
            assertThat(reasons(span("09:25", 40), tenToHalfPast))
                    .containsExactly(DOUBLE_BOOKED.at("/startsAt"));
            assertThat(reasons(span("10:25", 40), tenToHalfPast))
                    .containsExactly(DOUBLE_BOOKED.at("/startsAt"));
        }

        @Test
        @DisplayName("IT ¶16 not while the adviser is unavailable")
        void unavailable() {
            assertThat(reasons(span("10:00", 40), engaged("10:30", 30, Because.TRAINING)))
                    .containsExactly(UNAVAILABLE.at("/startsAt"));
        }

        @Test
        @DisplayName("and all that stands against it is said at once")
        void all() {
            var ruling =
                    DiaryRules.mayTake(
                            AMAL,
                            WORK_PROGRAMME,
                            span("12:01", 40),
                            List.of(
                                    engaged("12:00", 10, Because.INTERVIEW),
                                    engaged("12:10", 10, Because.LEAVE)),
                            5);

            assertThat(ruling.reasons())
                    .containsExactly(
                            SKILL_MISSING.at("/officer"),
                            NOT_AT_A_SLOT.at("/startsAt"),
                            NOT_IN_WORKING_TIME.at("/startsAt"),
                            DOUBLE_BOOKED.at("/startsAt"),
                            UNAVAILABLE.at("/startsAt"));
        }

        private static List<Reason> reasons(TimeSpan span, Engagement... engagements) {
            return DiaryRules.mayTake(AMAL, WFI, span, List.of(engagements), 5).reasons();
        }
    }

    @Nested
    @DisplayName("Free times")
    class Free {

        @Test
        @DisplayName("are the slots at which the whole interview fits between what is there")
        void between() {
            var free =
                    DiaryRules.freeTimes(
                            adviser(working("09:00", "10:30")),
                            WFI,
                            TODAY,
                            30,
                            List.of(engaged("09:40", 10, Because.INTERVIEW)),
                            10);

            assertThat(free.stream().map(time -> time.startsAt().value()))
                    .containsExactly("09:00", "09:10", "09:50", "10:00");
        }

        @Test
        @DisplayName("begin at a slot even when working time does not")
        void slots() {
            var free =
                    DiaryRules.freeTimes(
                            adviser(working("09:07", "09:40")), WFI, TODAY, 20, List.of(), 10);

            assertThat(free.stream().map(time -> time.startsAt().value()))
                    .containsExactly("09:10", "09:20");
        }

        @Test
        @DisplayName("are none without the skill, and none on other days")
        void none() {
            assertThat(DiaryRules.freeTimes(AMAL, WORK_PROGRAMME, TODAY, 40, List.of(), 5))
                    .isEmpty();
            assertThat(DiaryRules.freeTimes(AMAL, WFI, TODAY.plusDays(1), 40, List.of(), 5))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("A diary is kept")
    class Keeping {

        @Test
        @DisplayName("by those who lead in the adviser's own office")
        void keepers() {
            assertThat(DiaryRules.mayKeep(LEEDS, LEEDS, true).isAllowed()).isTrue();
            for (var other :
                    List.of(
                            DiaryRules.mayKeep(LEEDS, TRURO, true),
                            DiaryRules.mayKeep(LEEDS, null, true),
                            DiaryRules.mayKeep(LEEDS, LEEDS, false))) {
                assertThat(other.reasons()).containsExactly(NOT_THE_KEEPER.reason());
            }
        }

        @Test
        @DisplayName("and unavailability is noted by the adviser, too")
        void adviser() {
            assertThat(
                            DiaryRules.mayNoteUnavailability(AMAL, "amal.khan", TRURO, false)
                                    .isAllowed())
                    .isTrue();
            assertThat(DiaryRules.mayNoteUnavailability(AMAL, "tom.field", LEEDS, true).isAllowed())
                    .isTrue();
            assertThat(DiaryRules.mayNoteUnavailability(AMAL, "beth.rowe", LEEDS, false).reasons())
                    .containsExactly(NOT_THE_ADVISER.reason());
        }

        @Test
        @DisplayName("with working times that end after they begin and do not overlap")
        void workingTimes() {
            assertThat(
                            DiaryRules.mayWork(
                                            List.of(
                                                    working("09:00", "12:00"),
                                                    working("12:00", "17:00")))
                                    .isAllowed())
                    .isTrue();
            assertThat(
                            DiaryRules.mayWork(
                                            List.of(
                                                    working("09:00", "12:00"),
                                                    working("11:59", "17:00"),
                                                    working("18:00", "18:00")))
                                    .reasons())
                    .containsExactly(
                            WORKING_TIMES_OVERLAP.at("/workingTimes/1"),
                            WORKING_TIME_ENDS_FIRST.at("/workingTimes/2/ends"));
        }
    }

    @Nested
    @DisplayName("Unavailability")
    class Unavailability {

        @Test
        @DisplayName("begins today or later, and ends within a year")
        void days() {
            assertThat(reasons("2012-05-01T00:00", "2013-05-01T23:59")).isEmpty();
            assertThat(reasons("2012-04-30T23:59", "2012-05-01T12:00"))
                    .containsExactly(UNAVAILABILITY_IN_THE_PAST.at("/startsAt"));
            assertThat(reasons("2012-05-01T00:00", "2013-05-02T00:00"))
                    .containsExactly(UNAVAILABILITY_TOO_FAR_AHEAD.at("/endsAt"));
        }

        @Test
        @DisplayName("from 29 February ends on 28 February of the next year at the latest")
        void leapDay() {
            var leapDay = LocalDate.of(2012, 2, 29);

            assertThat(
                            DiaryRules.mayBeUnavailable(
                                            between("2012-02-29T09:00", "2013-02-28T17:00"),
                                            leapDay)
                                    .isAllowed())
                    .isTrue();
            assertThat(
                            DiaryRules.mayBeUnavailable(
                                            between("2012-02-29T09:00", "2013-03-01T09:00"),
                                            leapDay)
                                    .isAllowed())
                    .isFalse();
        }

        @Test
        @DisplayName("ends after it has begun")
        void order() {
            assertThat(reasons("2012-05-01T10:00", "2012-05-01T10:00"))
                    .containsExactly(UNAVAILABILITY_ENDS_FIRST.at("/endsAt"));
        }

        @Test
        @DisplayName("is not noted over interviews, nor twice")
        void engagements() {
            var morning = span("09:00", 180);

            assertThat(
                            DiaryRules.isFree(
                                            morning,
                                            List.of(
                                                    engaged("11:55", 40, Because.INTERVIEW),
                                                    engaged("09:00", 30, Because.MEETING)))
                                    .reasons())
                    .containsExactly(INTERVIEWS_IN_THE_WAY.reason(), UNAVAILABLE_ALREADY.reason());
            assertThat(
                            DiaryRules.isFree(
                                            morning,
                                            List.of(engaged("12:00", 40, Because.INTERVIEW)))
                                    .isAllowed())
                    .isTrue();
        }

        private static List<Reason> reasons(String begins, String ends) {
            return DiaryRules.mayBeUnavailable(between(begins, ends), TODAY).reasons();
        }
    }

    @Test
    @DisplayName("Up to 31 days are looked at, the first day first, in years that are believed")
    void days() {
        assertThat(DiaryRules.mayLookAt(TODAY, TODAY).isAllowed()).isTrue();
        assertThat(DiaryRules.mayLookAt(TODAY, LocalDate.of(2012, 5, 31)).isAllowed()).isTrue();
        for (var last :
                List.of(LocalDate.of(2012, 6, 1), LocalDate.of(2012, 4, 30), LocalDate.MAX)) {
            assertThat(DiaryRules.mayLookAt(TODAY, last).reasons())
                    .containsExactly(TOO_MANY_DAYS.reason());
        }
        assertThat(DiaryRules.mayLookAt(LocalDate.MAX, LocalDate.MAX).isAllowed()).isFalse();
        assertThat(DiaryRules.mayLookAt(LocalDate.MIN, LocalDate.MIN).isAllowed()).isFalse();
    }

    private static Adviser adviser(WorkingTime... times) {
        return new Adviser(
                "amal.khan",
                1,
                "A Khan",
                LEEDS,
                List.of(WFI),
                List.of(times),
                Sample.stamp(Sample.NINE));
    }

    private static WorkingTime working(String begins, String ends) {
        return new WorkingTime(DayOfWeek.TUESDAY, new TimeOfDay(begins), new TimeOfDay(ends));
    }

    private static TimeSpan span(String begins, int minutes) {
        return TimeSpan.of(TODAY, new TimeOfDay(begins), minutes);
    }

    private static TimeSpan between(String begins, String ends) {
        return new TimeSpan(LocalDateTime.parse(begins), LocalDateTime.parse(ends));
    }

    private static Engagement engaged(String begins, int minutes, Because because) {
        return new Engagement(UUID.randomUUID(), "amal.khan", span(begins, minutes), because);
    }
}
