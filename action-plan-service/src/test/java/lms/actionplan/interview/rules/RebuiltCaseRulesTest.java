package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.BOOKED_AFTER_THE_REBUILDING;
import static lms.actionplan.interview.InterviewRefusal.CANCEL_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.NO_NEW_CLAIMS_INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.kit.access.Stamp;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.Source;
import lms.language.value.CancelledBecause;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IT ¶24 The new claims interview of a case that was deleted and rebuilt")
@Source("IT ¶24")
class RebuiltCaseRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final List<InterviewType> ALL =
            List.of(
                    InterviewType.NEW_JOBSEEKER,
                    InterviewType.LP_WFI,
                    InterviewType.PARTNER_WFI,
                    InterviewType.ESA_WFI,
                    InterviewType.FLEXIBLE,
                    InterviewType.WP_REFERRAL,
                    new InterviewType("New Joiner's WFI"));
    private static final Instant BOOKED_AT = Sample.NINE;
    private static final Stamp SYSTEM =
            Stamp.ofSystem(Instant.parse("2012-05-01T10:00:00Z"), "0".repeat(32));

    @Test
    @DisplayName("is cancelled when it was booked before the case was rebuilt, or just then")
    void linked() {
        var interview = in(InterviewType.NEW_JOBSEEKER, new Booked());

        assertThat(RebuiltCaseRules.isLinkedWith(interview, BOOKED_AT.plusMillis(1)).isAllowed())
                .isTrue();
        assertThat(RebuiltCaseRules.isLinkedWith(interview, BOOKED_AT).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("stays when it was booked afterwards: it is the one that was rebooked")
    void bookedAfterwards() {
        var interview = in(InterviewType.NEW_JOBSEEKER, new Booked());

        assertThat(refusals(interview, BOOKED_AT.minusMillis(1)))
                .containsExactly(BOOKED_AFTER_THE_REBUILDING);
    }

    @Test
    @DisplayName("stays when it was started, ended or cancelled before")
    void notBooked() {
        var later = BOOKED_AT.plusSeconds(60);
        for (var state :
                List.of(
                        Sample.started(),
                        Sample.ended(),
                        new Cancelled(later),
                        new CancelledBySystem(later, CancelledBecause.CLAIMS_CASE_REBUILT, true))) {
            assertThat(refusals(in(InterviewType.NEW_JOBSEEKER, state), later))
                    .containsExactly(CANCEL_NOT_BOOKED);
        }
    }

    @Test
    @DisplayName("is meant, and no interview of another type")
    void otherTypes() {
        for (var type : ALL) {
            if (!type.equals(InterviewType.NEW_JOBSEEKER)) {
                assertThat(refusals(in(type, new Booked()), BOOKED_AT))
                        .containsExactly(NO_NEW_CLAIMS_INTERVIEW);
            }
        }
        assertThat(refusals(in(InterviewType.LP_WFI, Sample.started()), BOOKED_AT))
                .containsExactly(NO_NEW_CLAIMS_INTERVIEW, CANCEL_NOT_BOOKED);
    }

    @Test
    @DisplayName("gives its place to another new claims interview, and to no other")
    void takesThePlace() {
        assertThat(ALL.stream().filter(RebuiltCaseRules::takesThePlace))
                .containsExactly(InterviewType.NEW_JOBSEEKER);
    }

    @Test
    @DisplayName("says who cancelled it, why, and that it asks to be rebooked until it was")
    void says() {
        var cancelled =
                in(InterviewType.NEW_JOBSEEKER, new Booked())
                        .cancelBecauseCaseRebuilt(true, SYSTEM);
        var told = cancelled.toEvent(PlanDemand.NONE);

        assertThat(told.stage()).isEqualTo(InterviewStage.CANCELLED);
        assertThat(told.cancelledBecause()).isEqualTo(CancelledBecause.CLAIMS_CASE_REBUILT);
        assertThat(told.rebookAtOnce()).isTrue();
        assertThat(told.changedBy().officer()).isEqualTo("system");
        assertThat(told.changedBy().office().value()).isEqualTo("ZZZ");
        assertThat(told.version()).isEqualTo(3);
        var rebooked = cancelled.rebooked(Sample.stamp(BOOKED_AT)).toEvent(PlanDemand.NONE);
        assertThat(rebooked.rebookAtOnce()).isFalse();
        assertThat(rebooked.cancelledBecause()).isEqualTo(CancelledBecause.CLAIMS_CASE_REBUILT);
        assertThat(rebooked.version()).isEqualTo(4);
    }

    @Test
    @DisplayName("is not rebooked when nobody cancelled it")
    void nothingToRebook() {
        var booked = in(InterviewType.NEW_JOBSEEKER, new Booked());

        assertThat(booked.toEvent(PlanDemand.NONE).cancelledBecause()).isNull();
        assertThat(booked.toEvent(PlanDemand.NONE).rebookAtOnce()).isNull();
        assertThatThrownBy(() -> booked.rebooked(SYSTEM)).isInstanceOf(IllegalStateException.class);
    }

    private static Interview in(InterviewType type, InterviewState state) {
        return Sample.interview(type, TODAY, state);
    }

    private static List<Refusal> refusals(Interview interview, Instant rebuiltAt) {
        return RebuiltCaseRules.isLinkedWith(interview, rebuiltAt).reasons().stream()
                .map(Reason::refusal)
                .toList();
    }
}
