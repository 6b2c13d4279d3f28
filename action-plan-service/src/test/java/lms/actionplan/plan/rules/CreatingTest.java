package lms.actionplan.plan.rules;

import static lms.actionplan.plan.PlanRefusal.NOT_IN_AN_INTERVIEW;
import static lms.actionplan.plan.PlanRefusal.PLAN_EXISTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.actionplan.Sample;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶99 An Action Plan should only be created during an interview")
@Source("AP ¶4, ¶17, ¶99")
class CreatingTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 15);
    private static final Interview OPEN = Sample.interview(TODAY, Sample.started());

    @Test
    @DisplayName("is created in the client's open interview")
    void open() {
        assertThat(PlanRules.mayCreate(Sample.CLIENT, false, OPEN).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("is refused in an interview that is not open")
    void notOpen() {
        var booked = Sample.interview(TODAY, new Booked());
        var ended = Sample.interview(TODAY, Sample.ended());
        var cancelled = Sample.interview(TODAY, new Cancelled(Sample.NINE));

        assertThat(PlanRules.mayCreate(Sample.CLIENT, false, booked).reasons())
                .containsExactly(NOT_IN_AN_INTERVIEW.at("/interviewId"));
        assertThat(PlanRules.mayCreate(Sample.CLIENT, false, ended).isAllowed()).isFalse();
        assertThat(PlanRules.mayCreate(Sample.CLIENT, false, cancelled).isAllowed()).isFalse();
    }

    @Test
    @DisplayName("is refused in the interview of another client, and in none")
    void ofAnother() {
        assertThat(PlanRules.mayCreate(ClientId.fresh(), false, OPEN).reasons())
                .containsExactly(NOT_IN_AN_INTERVIEW.at("/interviewId"));
        assertThat(PlanRules.mayCreate(Sample.CLIENT, false, null).reasons())
                .containsExactly(NOT_IN_AN_INTERVIEW.at("/interviewId"));
    }

    @Test
    @DisplayName("is created once: a client with a plan does not need a new one")
    @Source("AP ¶4")
    void exists() {
        assertThat(PlanRules.mayCreate(Sample.CLIENT, true, OPEN).reasons())
                .containsExactly(PLAN_EXISTS.reason());
    }
}
