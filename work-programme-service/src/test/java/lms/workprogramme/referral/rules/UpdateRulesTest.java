package lms.workprogramme.referral.rules;

import static lms.workprogramme.referral.UpdateRefusal.ANOTHER_PROVIDER;
import static lms.workprogramme.referral.UpdateRefusal.COMPLETED;
import static lms.workprogramme.referral.UpdateRefusal.STARTED_ALREADY;
import static lms.workprogramme.referral.UpdateRefusal.STARTED_BEFORE_REFERRED;
import static lms.workprogramme.referral.UpdateRefusal.STARTED_IN_THE_FUTURE;
import static lms.workprogramme.referral.UpdateRefusal.TAKEN_BACK;
import static lms.workprogramme.referral.rules.TheReferral.AMAL;
import static lms.workprogramme.referral.rules.TheReferral.PROVIDER;
import static lms.workprogramme.referral.rules.TheReferral.madeOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.CompleterReason;
import lms.language.value.InappropriateReason;
import lms.language.value.ProviderCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶25-26 What a provider tells about a referral")
@Source("WP ¶24-28, decision ADR-0013, decision ADR-0074")
class UpdateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 3, 1);

    @ParameterizedTest
    @CsvSource({"2012-02-28, false", "2012-02-29, true", "2012-03-01, true"})
    @DisplayName("WP ¶25 a Date Started is recorded from the day of the referral on")
    void notBefore(LocalDate startedOn, boolean allowed) {
        var ruling = UpdateRules.mayStart(madeOn("2012-02-29"), startedOn, TODAY);

        assertThat(ruling.isAllowed()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(ruling.reasons()).containsExactly(STARTED_BEFORE_REFERRED.at("/startedOn"));
        }
    }

    @Test
    @DisplayName("WP ¶25 and not in the future")
    void notInTheFuture() {
        assertThat(UpdateRules.mayStart(madeOn("2012-02-29"), TODAY.plusDays(1), TODAY).reasons())
                .containsExactly(STARTED_IN_THE_FUTURE.at("/startedOn"));
    }

    @Test
    @DisplayName("it is recorded once: the same day again is no fault, another day is")
    void once() {
        var started = madeOn("2012-02-29").started(TODAY, AMAL);

        assertThat(UpdateRules.mayStart(started, TODAY, TODAY)).isEqualTo(Ruling.allowed());
        assertThat(UpdateRules.mayStart(started, TODAY.minusDays(1), TODAY))
                .isEqualTo(Ruling.refused(STARTED_ALREADY));
    }

    @Test
    @DisplayName("a completed referral has no start any more; all reasons are told at once")
    void completed() {
        var completed =
                madeOn("2012-02-29").completed(CompleterReason.FINAL_OUTCOME_CLAIMED, TODAY, AMAL);

        assertThat(UpdateRules.mayStart(completed, LocalDate.of(2012, 2, 28), TODAY).reasons())
                .extracting(Reason::refusal)
                .containsExactly(COMPLETED, STARTED_BEFORE_REFERRED);
    }

    @Test
    @DisplayName(
            "WP ¶28 about a referral that was taken back nothing is taken, about any other it is")
    void takenBack() {
        var made = madeOn("2012-02-29");
        var completed = made.completed(CompleterReason.END_OF_ALLOTTED_TIME, TODAY, AMAL);
        var inappropriate =
                made.inappropriate(InappropriateReason.WRONG_INTERVIEW_TYPE, TODAY, AMAL);

        assertThat(UpdateRules.mayTell(made, PROVIDER)).isEqualTo(Ruling.allowed());
        assertThat(UpdateRules.mayTell(completed, PROVIDER)).isEqualTo(Ruling.allowed());
        assertThat(UpdateRules.mayTell(made.cancelled(AMAL), PROVIDER))
                .isEqualTo(Ruling.refused(TAKEN_BACK));
        assertThat(UpdateRules.mayTell(inappropriate, PROVIDER))
                .isEqualTo(Ruling.refused(TAKEN_BACK));
    }

    @Test
    @DisplayName("another provider's word counts for nothing, with all the reasons at once")
    void anotherProvider() {
        var other = new ProviderCode("aire-works");

        assertThat(UpdateRules.mayTell(madeOn("2012-02-29"), other))
                .isEqualTo(Ruling.refused(ANOTHER_PROVIDER));
        assertThat(UpdateRules.mayTell(madeOn("2012-02-29").cancelled(AMAL), other).reasons())
                .extracting(Reason::refusal)
                .containsExactly(ANOTHER_PROVIDER, TAKEN_BACK);
    }
}
