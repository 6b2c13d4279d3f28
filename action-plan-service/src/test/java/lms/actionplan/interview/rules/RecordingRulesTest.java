package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.CALCULATED_IN_THE_FUTURE;
import static lms.actionplan.interview.InterviewRefusal.CALCULATION_NOTES_WITH_QUOTES;
import static lms.actionplan.interview.InterviewRefusal.CALCULATION_NOT_IN_INTERVIEW;
import static lms.actionplan.interview.InterviewRefusal.QUESTION_NOT_IN_INTERVIEW;
import static lms.actionplan.interview.InterviewRefusal.QUESTION_RECORDED;
import static lms.actionplan.interview.InterviewRefusal.TOO_MANY_CALCULATIONS;
import static lms.actionplan.interview.InterviewRefusal.TYPE_WITHOUT_FTP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.actionplan.Sample;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import lms.actionplan.diary.Skill;
import lms.actionplan.interview.Calculation;
import lms.actionplan.interview.DecisionMakerQuestion.Kind;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.FailedToAttend;
import lms.actionplan.interview.TypeOfInterview;
import lms.kit.rules.Source;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶89, ¶119 What is recorded during an interview")
@Source("AP ¶57, ¶89, ¶119, decision ADR-0051")
class RecordingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final TypeOfInterview TYPE = Sample.type(PlanDemand.REQUIRED);
    private static final Interview STARTED = Sample.interview(TODAY, Sample.started());
    private static final List<InterviewState> NOT_OPEN =
            List.of(new Booked(), Sample.ended(), new FailedToAttend(Sample.NINE));

    @Nested
    @DisplayName("AP ¶119 A doubt")
    class Doubt {

        @Test
        @DisplayName("is recorded while the interview is going on")
        void started() {
            assertThat(RecordingRules.mayAsk(STARTED, TYPE, Kind.FTP).isAllowed()).isTrue();
            assertThat(RecordingRules.mayWithdraw(STARTED).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("is neither recorded nor withdrawn before the start or after the end")
        void notOpen() {
            for (var state : NOT_OPEN) {
                var interview = Sample.interview(TODAY, state);

                assertThat(RecordingRules.mayAsk(interview, TYPE, Kind.FTP).reasons())
                        .containsExactly(QUESTION_NOT_IN_INTERVIEW.reason());
                assertThat(RecordingRules.mayWithdraw(interview).reasons())
                        .containsExactly(QUESTION_NOT_IN_INTERVIEW.reason());
            }
        }

        @Test
        @DisplayName("is recorded once of each kind")
        void once() {
            var withFtp = Sample.withFtp(TODAY, Sample.started());

            assertThat(RecordingRules.mayAsk(withFtp, TYPE, Kind.FTP).reasons())
                    .containsExactly(QUESTION_RECORDED.at("/kind"));
            assertThat(RecordingRules.mayAsk(withFtp, TYPE, Kind.OTHER).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("of failing to participate is recorded where the type has it")
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
                            "AP ¶17");

            assertThat(RecordingRules.mayAsk(STARTED, without, Kind.FTP).reasons())
                    .containsExactly(TYPE_WITHOUT_FTP.at("/kind"));
            assertThat(RecordingRules.mayAsk(STARTED, without, Kind.OTHER).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("of another kind is no FTP and changes nothing at the end")
        void other() {
            var asked = STARTED.ask(Kind.OTHER, Sample.stamp(Sample.NINE));

            assertThat(asked.hasFtp()).isFalse();
            assertThat(asked.ask(Kind.FTP, Sample.stamp(Sample.NINE)).hasFtp()).isTrue();
        }
    }

    @Nested
    @DisplayName("AP ¶89 An In Work Benefit Calculation")
    class Calculating {

        @Test
        @DisplayName("was made today or before")
        void day() {
            assertThat(RecordingRules.mayRecord(STARTED, TODAY, null, TODAY).isAllowed()).isTrue();
            assertThat(
                            RecordingRules.mayRecord(STARTED, LocalDate.of(2012, 5, 2), null, TODAY)
                                    .reasons())
                    .containsExactly(CALCULATED_IN_THE_FUTURE.at("/calculatedOn"));
        }

        @Test
        @DisplayName("AP ¶57 has notes without double quotation marks, straight or curly")
        void quotes() {
            assertThat(
                            RecordingRules.mayRecord(STARTED, TODAY, "The client's own.", TODAY)
                                    .isAllowed())
                    .isTrue();
            for (var notes : List.of("\"Sixteen\" hours", "“Sixteen hours")) {
                assertThat(RecordingRules.mayRecord(STARTED, TODAY, notes, TODAY).reasons())
                        .containsExactly(CALCULATION_NOTES_WITH_QUOTES.at("/notes"));
            }
        }

        @Test
        @DisplayName("is recorded during the interview, and what else is wrong is said as well")
        void notOpen() {
            for (var state : NOT_OPEN) {
                assertThat(
                                RecordingRules.mayRecord(
                                                Sample.interview(TODAY, state),
                                                TODAY.plusDays(1),
                                                null,
                                                TODAY)
                                        .reasons())
                        .containsExactly(
                                CALCULATION_NOT_IN_INTERVIEW.reason(),
                                CALCULATED_IN_THE_FUTURE.at("/calculatedOn"));
            }
        }

        @Test
        @DisplayName("is one of twenty in an interview at most")
        void twenty() {
            var interview = STARTED;
            for (int i = 0; i < 19; i++) {
                interview = interview.calculate(calculation(), Sample.stamp(Sample.NINE));
            }

            assertThat(RecordingRules.mayRecord(interview, TODAY, null, TODAY).isAllowed())
                    .isTrue();
            interview = interview.calculate(calculation(), Sample.stamp(Sample.NINE));
            assertThat(RecordingRules.mayRecord(interview, TODAY, null, TODAY).reasons())
                    .containsExactly(TOO_MANY_CALCULATIONS.reason());
        }
    }

    private static Calculation calculation() {
        return new Calculation(
                UUID.randomUUID(), TODAY, Outcome.WORSE_OFF, 0, null, Sample.HOLDER, Sample.NINE);
    }
}
