package lms.workprogramme.trainingallowance.rules;

import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.ENDED_BEFORE_START;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.ENDS_AFTER_ALLOTTED_TIME;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.END_IN_THE_FUTURE;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.EXPECTED_TO_END_BEFORE_START;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.NOT_A_PARTICIPANT;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.ONLY_ITS_END;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.STARTS_BEFORE_REFERRED;
import static lms.workprogramme.trainingallowance.TrainingFound.IN_THE_MENU;
import static lms.workprogramme.trainingallowance.TrainingFound.NOWHERE;
import static lms.workprogramme.trainingallowance.TrainingFound.THROUGH_THE_HOTSPOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.kit.policy.Policy;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.TrainingAllowance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶30-36 A participant attends training")
@Source("WP ¶30-36, decision ADR-0079")
class TrainingAllowancesTest {

    private static final CompletionPolicy POLICY =
            CompletionPolicy.of(
                    Policy.read(CompletionPolicy.class, "/policy.yaml", Optional.empty()));
    private static final LocalDate TODAY = LocalDate.of(2012, 6, 15);
    private static final LiveReferral LIVE =
            new LiveReferral(
                    ReferralId.fresh(),
                    CustomerGroup.WP_JSA_18_24,
                    new ProviderCode("calder-futures"),
                    LocalDate.of(2012, 5, 1),
                    true,
                    null);
    private static final Course PARTICIPANT = Course.NONE.withLiveReferral(LIVE);
    private static final Course COMPLETER =
            Course.NONE.withCompletion(
                    Completion.of(LIVE, CompleterReason.FINAL_OUTCOME_CLAIMED, TODAY));

    @Test
    @DisplayName("¶30 the training is a participant's, and nobody else's")
    void participant() {
        assertThat(refusals(PARTICIPANT, "2012-06-20", "2012-07-20", null)).isEmpty();
        assertThat(refusals(COMPLETER, "2012-06-20", "2012-07-20", null))
                .containsExactly(NOT_A_PARTICIPANT);
        assertThat(refusals(Course.NONE, "2012-06-20", "2012-07-20", null))
                .containsExactly(NOT_A_PARTICIPANT);
    }

    @Test
    @DisplayName("¶32 it starts on the day of the referral or later, in the past or to come")
    void start() {
        assertThat(refusals(PARTICIPANT, "2012-05-01", "2012-06-01", null)).isEmpty();
        assertThat(refusals(PARTICIPANT, "2012-04-30", "2012-06-01", null))
                .containsExactly(STARTS_BEFORE_REFERRED);
    }

    @Test
    @DisplayName("¶32 it ends on its first day or later, expected and actually")
    void end() {
        assertThat(refusals(PARTICIPANT, "2012-06-20", "2012-06-20", "2012-06-20")).isEmpty();
        assertThat(refusals(PARTICIPANT, "2012-06-20", "2012-06-19", "2012-06-19"))
                .containsExactly(EXPECTED_TO_END_BEFORE_START, ENDED_BEFORE_START);
    }

    @Test
    @DisplayName("¶32 it ends within the allotted time, whose last day is 28 April 2014")
    void withinAllottedTime() {
        assertThat(refusals(PARTICIPANT, "2014-04-01", "2014-04-28", "2014-04-28")).isEmpty();
        assertThat(refusals(PARTICIPANT, "2014-04-01", "2014-04-29", "2014-04-29"))
                .containsExactly(ENDS_AFTER_ALLOTTED_TIME, ENDS_AFTER_ALLOTTED_TIME);
    }

    @Test
    @DisplayName("¶36 of a completer only the actual end of what still goes on is recorded")
    void onlyItsEnd() {
        var goingOn = COMPLETER.withTrainingAllowance(training("2012-06-01", "2012-07-20", null));
        var over =
                COMPLETER.withTrainingAllowance(training("2012-06-01", "2012-07-20", "2012-06-15"));

        assertThat(refusals(goingOn, "2012-06-01", "2012-07-20", "2012-06-15")).isEmpty();
        assertThat(refusals(goingOn, "2012-06-01", "2012-07-20", "2012-06-16"))
                .containsExactly(END_IN_THE_FUTURE);
        assertThat(refusals(goingOn, "2012-06-01", "2012-07-21", "2012-06-15"))
                .containsExactly(ONLY_ITS_END);
        assertThat(refusals(over, "2012-06-01", "2012-07-20", "2012-06-14"))
                .contains(NOT_A_PARTICIPANT);
    }

    @Test
    @DisplayName("¶36 what began with the referral before keeps its start, and can be ended")
    void beganWithTheReferralBefore() {
        var goingOn = PARTICIPANT.withTrainingAllowance(training("2012-04-02", "2012-04-27", null));

        assertThat(refusals(goingOn, "2012-04-02", "2012-04-27", "2012-04-30")).isEmpty();
        assertThat(refusals(goingOn, "2012-04-02", "2012-06-29", null)).isEmpty();
        assertThat(refusals(goingOn, "2012-04-03", "2012-04-27", "2012-04-30"))
                .containsExactly(STARTS_BEFORE_REFERRED);
    }

    @Test
    @DisplayName("¶33-35 the hotspot leads to it from the start to the day before the actual end")
    void found() {
        var open = PARTICIPANT.withTrainingAllowance(training("2012-06-15", "2012-07-20", null));
        var ended =
                PARTICIPANT.withTrainingAllowance(
                        training("2012-06-15", "2012-07-20", "2012-06-20"));

        assertThat(TrainingAllowances.found(open, LocalDate.of(2012, 6, 14)))
                .isEqualTo(IN_THE_MENU);
        assertThat(TrainingAllowances.found(open, LocalDate.of(2012, 6, 15)))
                .isEqualTo(THROUGH_THE_HOTSPOT);
        assertThat(TrainingAllowances.found(ended, LocalDate.of(2012, 6, 19)))
                .isEqualTo(THROUGH_THE_HOTSPOT);
        assertThat(TrainingAllowances.found(ended, LocalDate.of(2012, 6, 20)))
                .isEqualTo(IN_THE_MENU);
        assertThat(TrainingAllowances.found(PARTICIPANT, TODAY)).isEqualTo(IN_THE_MENU);
        assertThat(TrainingAllowances.found(COMPLETER, TODAY)).isEqualTo(NOWHERE);
    }

    @Test
    @DisplayName("¶36 the expected end does not remove the hotspot, and a hint says what does")
    void hint() {
        var open = PARTICIPANT.withTrainingAllowance(training("2012-06-01", "2012-06-20", null));
        var ended =
                PARTICIPANT.withTrainingAllowance(
                        training("2012-06-01", "2012-06-20", "2012-06-25"));

        assertThat(TrainingAllowances.hint(open, LocalDate.of(2012, 6, 19))).isNull();
        assertThat(TrainingAllowances.hint(open, LocalDate.of(2012, 6, 20)))
                .isEqualTo(TrainingAllowances.RECORD_ACTUAL_END);
        assertThat(TrainingAllowances.found(open, LocalDate.of(2013, 1, 1)))
                .isEqualTo(THROUGH_THE_HOTSPOT);
        assertThat(TrainingAllowances.hint(ended, LocalDate.of(2012, 6, 20))).isNull();
    }

    private static List<Refusal> refusals(
            Course course, String start, String expected, @Nullable String actual) {
        return TrainingAllowances.mayRecord(
                        course, training(start, expected, actual), POLICY, TODAY)
                .reasons()
                .stream()
                .map(Reason::refusal)
                .toList();
    }

    private static TrainingAllowance training(
            String start, String expected, @Nullable String actual) {
        return new TrainingAllowance(
                LocalDate.parse(start),
                LocalDate.parse(expected),
                actual == null ? null : LocalDate.parse(actual));
    }
}
