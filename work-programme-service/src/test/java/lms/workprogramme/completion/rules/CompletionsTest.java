package lms.workprogramme.completion.rules;

import static lms.workprogramme.completion.CompletionRefusal.AFTER_ALLOTTED_TIME;
import static lms.workprogramme.completion.CompletionRefusal.BEFORE_REFERRED;
import static lms.workprogramme.completion.CompletionRefusal.BEFORE_STARTED;
import static lms.workprogramme.completion.CompletionRefusal.COMPLETED_OTHERWISE;
import static lms.workprogramme.completion.CompletionRefusal.COMPLETER_DECEASED;
import static lms.workprogramme.completion.CompletionRefusal.IN_THE_FUTURE;
import static lms.workprogramme.completion.CompletionRefusal.SPENT_ALLOTTED_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.kit.policy.Policy;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.ExitReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("WP ¶49-57 Work Programme Completers")
@Source("WP ¶49-57, decision ADR-0077, decision ADR-0078")
class CompletionsTest {

    private static final CompletionPolicy POLICY =
            CompletionPolicy.of(
                    Policy.read(CompletionPolicy.class, "/policy.yaml", Optional.empty()));
    private static final LocalDate REFERRED = LocalDate.of(2012, 5, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2014, 4, 28);
    private static final LocalDate END = LocalDate.of(2014, 4, 29);
    private static final LiveReferral LIVE =
            new LiveReferral(
                    ReferralId.fresh(),
                    CustomerGroup.WP_JSA_18_24,
                    new ProviderCode("calder-futures"),
                    REFERRED,
                    true,
                    null);

    @Nested
    @DisplayName("¶49 End of Allotted Time, 728 days from the referral date")
    class Allotted {

        @ParameterizedTest(name = "referred on {0}, ended on {1}")
        @CsvSource({
            "2012-02-29, 2014-02-26",
            "2012-02-28, 2014-02-25",
            "2012-03-01, 2014-02-27",
            "2011-06-01, 2013-05-29",
            "2011-12-31, 2013-12-28",
            "2012-05-01, 2014-04-29",
            "2014-02-28, 2016-02-26",
            "2014-03-01, 2016-02-27",
            "2014-03-04, 2016-03-01"
        })
        @DisplayName("ends so many days later, which is not two years")
        void ends(LocalDate referred, LocalDate ended) {
            assertThat(Completions.endOfAllottedTime(referred, POLICY)).isEqualTo(ended);
        }

        @Test
        @DisplayName("the calendar alone makes a completer on that day and not on the day before")
        void byTheCalendar() {
            var course = Course.NONE.withLiveReferral(LIVE);

            assertThat(Completions.by(LAST_DAY, course, POLICY)).isEqualTo(course);
            assertThat(Completions.by(END, course, POLICY))
                    .isEqualTo(
                            Course.NONE.withCompletion(
                                    Completion.of(
                                            LIVE, CompleterReason.END_OF_ALLOTTED_TIME, END)));
            assertThat(Completions.by(END, Course.NONE, POLICY)).isEqualTo(Course.NONE);
        }
    }

    @Nested
    @DisplayName("¶49 What is passed from PRaP")
    class Told {

        @ParameterizedTest(name = "{0} told on {1}")
        @CsvSource({"2012-05-01, 2012-05-01", "2013-01-31, 2013-02-01", "2014-04-28, 2014-06-01"})
        @DisplayName("is taken from the day of the referral to the last day of the allotted time")
        void taken(LocalDate completed, LocalDate on) {
            assertThat(refusals(completed, on)).isEmpty();
        }

        @Test
        @DisplayName("is refused the day before the referral, and the day after the allotted time")
        void outside() {
            assertThat(refusals(REFERRED.minusDays(1), LAST_DAY)).containsExactly(BEFORE_REFERRED);
            assertThat(refusals(END, END.plusDays(9))).containsExactly(AFTER_ALLOTTED_TIME);
        }

        @Test
        @DisplayName("is refused of tomorrow, and taken of today")
        void future() {
            var today = LocalDate.of(2012, 6, 15);

            assertThat(refusals(today, today)).isEmpty();
            assertThat(refusals(today.plusDays(1), today)).containsExactly(IN_THE_FUTURE);
        }

        @Test
        @DisplayName("is refused before the Date Started, and taken on it")
        void started() {
            var started = AReferral.of(REFERRED).startedOn(LocalDate.of(2012, 5, 9));

            assertThat(
                            CompletionsTest.refusals(
                                    Completions.mayComplete(
                                            started,
                                            CompleterReason.FINAL_OUTCOME_CLAIMED,
                                            LocalDate.of(2012, 5, 8),
                                            POLICY,
                                            LAST_DAY)))
                    .containsExactly(BEFORE_STARTED);
            assertThat(
                            Completions.mayComplete(
                                            started,
                                            CompleterReason.FINAL_OUTCOME_CLAIMED,
                                            LocalDate.of(2012, 5, 9),
                                            POLICY,
                                            LAST_DAY)
                                    .isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is refused with all reasons at once")
        void all() {
            assertThat(refusals(LocalDate.of(2015, 1, 1), LocalDate.of(2014, 1, 1)))
                    .containsExactly(IN_THE_FUTURE, AFTER_ALLOTTED_TIME);
        }

        @Test
        @DisplayName("is taken again, and refused with another reason or day once completed")
        void again() {
            var day = LocalDate.of(2012, 9, 3);
            var completed =
                    AReferral.of(REFERRED).completed(CompleterReason.FINAL_OUTCOME_CLAIMED, day);

            assertThat(
                            CompletionsTest.refusals(
                                    Completions.mayComplete(
                                            completed,
                                            CompleterReason.FINAL_OUTCOME_CLAIMED,
                                            day,
                                            POLICY,
                                            day)))
                    .isEmpty();
            assertThat(
                            CompletionsTest.refusals(
                                    Completions.mayComplete(
                                            completed,
                                            CompleterReason.CUSTOMER_DECEASED,
                                            day,
                                            POLICY,
                                            day)))
                    .containsExactly(COMPLETED_OTHERWISE);
            assertThat(
                            CompletionsTest.refusals(
                                    Completions.mayComplete(
                                            completed,
                                            CompleterReason.FINAL_OUTCOME_CLAIMED,
                                            day.minusDays(1),
                                            POLICY,
                                            day)))
                    .containsExactly(COMPLETED_OTHERWISE);
        }

        private List<Refusal> refusals(LocalDate completed, LocalDate on) {
            return CompletionsTest.refusals(
                    Completions.mayComplete(
                            AReferral.of(REFERRED).live(),
                            CompleterReason.REFERRED_TO_OTHER_SUITABLE_PROVISION,
                            completed,
                            POLICY,
                            on));
        }
    }

    @Nested
    @DisplayName("¶50-57 Referring a completer again")
    class Again {

        @ParameterizedTest
        @EnumSource(
                value = CompleterReason.class,
                names = {
                    "REFERRED_TO_OTHER_SUITABLE_PROVISION",
                    "FINAL_OUTCOME_CLAIMED",
                    "END_OF_ALLOTTED_TIME"
                })
        @DisplayName("is allowed by the guide, until the guidance of November 2013")
        void byTheGuide(CompleterReason reason) {
            assertThat(refusals(completion(reason), LocalDate.of(2013, 10, 31))).isEmpty();
        }

        @Test
        @DisplayName("is refused from then on to whoever has spent the whole allotted time")
        void spent() {
            var spent = completion(CompleterReason.END_OF_ALLOTTED_TIME);
            var other = completion(CompleterReason.FINAL_OUTCOME_CLAIMED);

            assertThat(refusals(spent, LocalDate.of(2013, 11, 1)))
                    .containsExactly(SPENT_ALLOTTED_TIME);
            assertThat(refusals(other, LocalDate.of(2013, 11, 1))).isEmpty();
        }

        @Test
        @DisplayName("is refused of whom the provider told that they are deceased")
        void deceased() {
            assertThat(
                            refusals(
                                    completion(CompleterReason.CUSTOMER_DECEASED),
                                    LocalDate.of(2012, 9, 1)))
                    .containsExactly(COMPLETER_DECEASED);
        }

        @Test
        @DisplayName("is no question of someone who never completed")
        void never() {
            assertThat(refusals(null, LocalDate.of(2013, 11, 1))).isEmpty();
        }

        @Test
        @DisplayName("¶52 blanks Completer Reason and Date, and starts the WP Start Date anew")
        void blanks() {
            var completed =
                    Course.NONE
                            .withCompletion(completion(CompleterReason.FINAL_OUTCOME_CLAIMED))
                            .withExitReport(new ExitReport(REFERRED, null));

            assertThat(Completions.referredAnew(completed, LIVE))
                    .isEqualTo(Course.NONE.withLiveReferral(LIVE));
        }

        private static List<Refusal> refusals(@Nullable Completion last, LocalDate on) {
            return CompletionsTest.refusals(Completions.mayReferAgain(last, POLICY, on));
        }

        private static Completion completion(CompleterReason reason) {
            return Completion.of(LIVE, reason, LocalDate.of(2012, 8, 1));
        }
    }

    private static List<Refusal> refusals(Ruling ruling) {
        return ruling.reasons().stream().map(Reason::refusal).toList();
    }
}
