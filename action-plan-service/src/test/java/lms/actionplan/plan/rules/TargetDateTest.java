package lms.actionplan.plan.rules;

import static lms.actionplan.plan.PlanRefusal.TARGET_IN_THE_PAST;
import static lms.actionplan.plan.PlanRefusal.TARGET_TOO_FAR_AHEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AP ¶108 A target date is not in the past or more than six months in the future")
@Source("AP ¶108")
class TargetDateTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 15);

    @Test
    @DisplayName("may be today")
    void today() {
        assertThat(TargetDate.refusal(LocalDate.of(2011, 4, 15), TODAY, 6)).isEmpty();
    }

    @Test
    @DisplayName("may not be yesterday")
    void yesterday() {
        assertThat(TargetDate.refusal(LocalDate.of(2011, 4, 14), TODAY, 6))
                .contains(TARGET_IN_THE_PAST);
    }

    @ParameterizedTest(name = "on {0} the last target date is {1}, and {2} is too far ahead")
    @DisplayName("may be so far ahead, and not a day more")
    @CsvSource({
        // AP ¶66: an item of 15 April 2011 has its target on 15 October 2011, one of the 16th on
        // the 16th
        "2011-04-15, 2011-10-15, 2011-10-16",
        "2011-04-16, 2011-10-16, 2011-10-17",
        // 31 August: February has neither 31 nor 30, and in a leap year it has 29
        "2010-08-31, 2011-02-28, 2011-03-01",
        "2011-08-31, 2012-02-29, 2012-03-01",
        "2011-08-30, 2012-02-29, 2012-03-01",
        "2011-08-29, 2012-02-29, 2012-03-01",
        "2011-08-28, 2012-02-28, 2012-02-29",
        // from the leap day and from ends of months
        "2012-02-29, 2012-08-29, 2012-08-30",
        "2011-02-28, 2011-08-28, 2011-08-29",
        "2011-03-31, 2011-09-30, 2011-10-01",
        "2011-10-31, 2012-04-30, 2012-05-01",
        "2011-12-31, 2012-06-30, 2012-07-01"
    })
    void boundary(LocalDate on, LocalDate last, LocalDate tooFar) {
        assertThat(TargetDate.lastDay(on, 6)).isEqualTo(last);
        assertThat(TargetDate.refusal(last, on, 6)).isEmpty();
        assertThat(TargetDate.refusal(tooFar, on, 6)).contains(TARGET_TOO_FAR_AHEAD);
    }
}
