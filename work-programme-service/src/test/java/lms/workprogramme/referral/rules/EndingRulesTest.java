package lms.workprogramme.referral.rules;

import static lms.workprogramme.referral.EndingRefusal.CAN_BE_CANCELLED;
import static lms.workprogramme.referral.EndingRefusal.CONFIRM_CANCELLING;
import static lms.workprogramme.referral.EndingRefusal.DATE_STARTED_RECORDED;
import static lms.workprogramme.referral.EndingRefusal.NOT_LIVE;
import static lms.workprogramme.referral.EndingRefusal.ONLY_ON_THE_SAME_DAY;
import static lms.workprogramme.referral.rules.TheReferral.AMAL;
import static lms.workprogramme.referral.rules.TheReferral.madeOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.CompleterReason;
import lms.language.value.InappropriateReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶24-28 Incorrect referrals")
@Source("WP ¶24-27, decision ADR-0074")
class EndingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 29);

    @ParameterizedTest
    @CsvSource({
        "2012-02-29, 2012-02-28, false",
        "2012-02-29, 2012-02-29, true",
        "2012-02-29, 2012-03-01, false",
        "2012-02-29, 2013-02-28, false",
        "2011-12-31, 2012-01-01, false"
    })
    @DisplayName("WP ¶24 a referral can be cancelled on its own day, not before and not after")
    void sameDay(String made, LocalDate on, boolean allowed) {
        assertThat(EndingRules.mayCancel(madeOn(made), on))
                .isEqualTo(allowed ? Ruling.allowed() : Ruling.refused(ONLY_ON_THE_SAME_DAY));
    }

    @Test
    @DisplayName("WP ¶26 it cannot be cancelled once a Date started is recorded")
    void started() {
        var started = madeOn("2012-02-29").started(DAY, AMAL);

        assertThat(EndingRules.mayCancel(started, DAY))
                .isEqualTo(Ruling.refused(DATE_STARTED_RECORDED));
    }

    @Test
    @DisplayName("what was taken back or completed is not cancelled, with all the reasons at once")
    void notLive() {
        var cancelled = madeOn("2012-02-29").cancelled(AMAL);
        var completed =
                madeOn("2012-02-29")
                        .started(DAY, AMAL)
                        .completed(CompleterReason.CUSTOMER_DECEASED, DAY.plusDays(1), AMAL);

        assertThat(EndingRules.mayCancel(cancelled, DAY)).isEqualTo(Ruling.refused(NOT_LIVE));
        assertThat(EndingRules.mayCancel(completed, DAY.plusDays(1)).reasons())
                .extracting(Reason::refusal)
                .containsExactly(NOT_LIVE, ONLY_ON_THE_SAME_DAY, DATE_STARTED_RECORDED);
    }

    @Test
    @DisplayName("WP ¶27 asks whether the officer is sure, and goes on only with Yes")
    void confirmation() {
        assertThat(EndingRules.isConfirmed(true)).isEqualTo(Ruling.allowed());
        assertThat(EndingRules.isConfirmed(false).reasons())
                .containsExactly(CONFIRM_CANCELLING.at("/cancelConfirmed"));
        assertThat(CONFIRM_CANCELLING.message())
                .isEqualTo("Are you sure you want to cancel this referral?");
    }

    @Test
    @DisplayName(
            "ADR-0074 it is recorded as inappropriate from the next day on, or once somebody has started")
    void inappropriate() {
        var made = madeOn("2012-02-29");

        assertThat(EndingRules.mayBeInappropriate(made, DAY))
                .isEqualTo(Ruling.refused(CAN_BE_CANCELLED));
        assertThat(EndingRules.mayBeInappropriate(made, DAY.plusDays(1)))
                .isEqualTo(Ruling.allowed());
        assertThat(EndingRules.mayBeInappropriate(made.started(DAY, AMAL), DAY))
                .isEqualTo(Ruling.allowed());
        assertThat(
                        EndingRules.mayBeInappropriate(
                                made.inappropriate(
                                        InappropriateReason.NOT_ELIGIBLE, DAY.plusDays(1), AMAL),
                                DAY.plusDays(1)))
                .isEqualTo(Ruling.refused(NOT_LIVE));
    }
}
