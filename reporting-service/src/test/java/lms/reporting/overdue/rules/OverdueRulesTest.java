package lms.reporting.overdue.rules;

import static lms.reporting.Situations.aJourney;
import static lms.reporting.Situations.bookedFor;
import static lms.reporting.Situations.startedOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.value.Basis;
import lms.language.value.Hotspot;
import lms.reporting.Situations.JourneyUnderway;
import lms.reporting.journey.Journey.ReferralInterview;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶59-60 Overdue Referrals to the Work Programme")
@Source("WP ¶59, ¶60")
class OverdueRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 29);
    private static final LocalDate TWENTY_EIGHT_DAYS_AGO = LocalDate.of(2012, 5, 1);
    private static final LocalDate TWENTY_SEVEN_DAYS_AGO = LocalDate.of(2012, 5, 2);
    private static final int AFTER_DAYS = 28;

    @Nested
    @DisplayName("The eligibility date")
    class TheEligibilityDate {

        @Test
        @DisplayName("28 days in the past puts the customer on the report")
        void twentyEight() {
            var journey = aJourney().eligibleOn(TWENTY_EIGHT_DAYS_AGO);

            assertThat(isOverdue(journey)).isTrue();
        }

        @Test
        @DisplayName("27 days in the past does not yet")
        void twentySeven() {
            var journey = aJourney().eligibleOn(TWENTY_SEVEN_DAYS_AGO);

            assertThat(isOverdue(journey)).isFalse();
        }

        @Test
        @DisplayName("long in the past keeps the customer on the report")
        void longAgo() {
            var journey = aJourney().eligibleOn(LocalDate.of(2011, 6, 1));

            assertThat(isOverdue(journey)).isTrue();
        }

        @Test
        @DisplayName("counts the leap day as a day")
        void leapDay() {
            var eligible = LocalDate.of(2012, 2, 2);

            assertThat(overdueOn(eligible, LocalDate.of(2012, 2, 29))).isFalse();
            assertThat(overdueOn(eligible, LocalDate.of(2012, 3, 1))).isTrue();
        }

        @Test
        @DisplayName("and the report's day are told apart in days")
        void daysOverdue() {
            assertThat(OverdueRules.daysOverdue(TWENTY_EIGHT_DAYS_AGO, TODAY)).isEqualTo(28);
            assertThat(OverdueRules.daysOverdue(LocalDate.of(2012, 2, 28), TODAY)).isEqualTo(91);
            assertThat(OverdueRules.lastEligibilityDate(AFTER_DAYS, TODAY))
                    .isEqualTo(TWENTY_EIGHT_DAYS_AGO);
        }

        private boolean overdueOn(LocalDate eligible, LocalDate on) {
            return OverdueRules.isOverdue(aJourney().eligibleOn(eligible).build(), AFTER_DAYS, on);
        }
    }

    @Nested
    @DisplayName("Not on the report is a customer")
    class NotOnTheReport {

        @Test
        @DisplayName("whose referral is voluntary")
        void voluntary() {
            assertThat(isOverdue(longOverdue().basis(Basis.VOLUNTARY))).isFalse();
        }

        @Test
        @DisplayName("with a referral recorded against them")
        void referred() {
            assertThat(isOverdue(longOverdue().referred())).isFalse();
        }

        @Test
        @DisplayName("without a Customer Group")
        void withoutGroup() {
            assertThat(isOverdue(longOverdue().withoutGroup())).isFalse();
        }

        @Test
        @DisplayName("recorded as deferred or exempt")
        void postponed() {
            assertThat(isOverdue(longOverdue().hotspot(Hotspot.WP_POSTPONED))).isFalse();
        }

        @Test
        @DisplayName("who has completed")
        void completed() {
            assertThat(isOverdue(longOverdue().hotspot(Hotspot.WP_COMPLETER))).isFalse();
        }

        @Test
        @DisplayName("whose hotspot says that they take part")
        void participant() {
            assertThat(isOverdue(longOverdue().hotspot(Hotspot.WP_PARTICIPANT))).isFalse();
        }
    }

    @Nested
    @DisplayName("A Work Programme Referral interview")
    class AnInterview {

        @Test
        @DisplayName("booked for the day itself or later keeps the customer off")
        void booked() {
            assertThat(isOverdueWith(bookedFor(TODAY))).isFalse();
            assertThat(isOverdueWith(bookedFor(TODAY.plusDays(1)))).isFalse();
        }

        @Test
        @DisplayName("whose day went by without it is not booked any more")
        void missed() {
            assertThat(isOverdueWith(bookedFor(LocalDate.of(2012, 5, 28)))).isTrue();
        }

        @Test
        @DisplayName("that has started keeps the customer off, whenever it was booked for")
        void started() {
            assertThat(isOverdueWith(startedOn(LocalDate.of(2012, 5, 28)))).isFalse();
        }

        private boolean isOverdueWith(ReferralInterview interview) {
            return isOverdue(longOverdue().with(interview));
        }
    }

    @Test
    @DisplayName("Pre-WP and WP-Eligible wait for a referral; postponed and referred do not")
    void hotspots() {
        assertThat(OverdueRules.isWaiting(Hotspot.PRE_WP)).isTrue();
        assertThat(OverdueRules.isWaiting(Hotspot.WP_ELIGIBLE)).isTrue();
        assertThat(OverdueRules.isWaiting(Hotspot.WP_POSTPONED)).isFalse();
        assertThat(OverdueRules.isWaiting(Hotspot.WP_PARTICIPANT)).isFalse();
        assertThat(OverdueRules.isWaiting(Hotspot.WP_COMPLETER)).isFalse();
    }

    private static JourneyUnderway longOverdue() {
        return aJourney().eligibleOn(LocalDate.of(2012, 1, 31));
    }

    private static boolean isOverdue(JourneyUnderway journey) {
        return OverdueRules.isOverdue(journey.build(), AFTER_DAYS, TODAY);
    }
}
