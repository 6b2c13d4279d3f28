package lms.reporting.endnotification.rules;

import static lms.reporting.Situations.aJourney;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.value.DateRange;
import lms.language.value.Hotspot;
import lms.reporting.Situations.JourneyUnderway;
import lms.reporting.endnotification.NoticeOfEnd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶64-66 Jobcentre Plus WP End Notification Report")
@Source("WP ¶64, ¶65, ¶66")
class EndNotificationRulesTest {

    private static final NoticeOfEnd NOTICE = new NoticeOfEnd(714, 30);
    private static final List<DateRange> CLAIMING =
            List.of(DateRange.from(LocalDate.of(2011, 6, 1)));

    private static final LocalDate REFERRED = LocalDate.of(2012, 2, 29);
    private static final LocalDate DAY_713 = LocalDate.of(2014, 2, 11);
    private static final LocalDate DAY_714 = LocalDate.of(2014, 2, 12);
    private static final LocalDate DAY_728 = LocalDate.of(2014, 2, 26);
    private static final LocalDate DAY_743 = LocalDate.of(2014, 3, 13);
    private static final LocalDate DAY_744 = LocalDate.of(2014, 3, 14);

    @Nested
    @DisplayName("A participant")
    class Participant {

        @Test
        @DisplayName("is on it when 714 days are completed, not when 713 are")
        void first() {
            assertThat(isNotified(participant(), DAY_713)).isFalse();
            assertThat(isNotified(participant(), DAY_714)).isTrue();
        }

        @Test
        @DisplayName("is on it for 30 days and not for more (WP ¶65)")
        void last() {
            assertThat(isNotified(participant(), DAY_743)).isTrue();
            assertThat(isNotified(participant(), DAY_744)).isFalse();
            assertThat(
                            DAY_714.datesUntil(DAY_744.plusDays(30))
                                    .filter(day -> isNotified(participant(), day)))
                    .hasSize(30);
        }

        @Test
        @DisplayName("is on it without a Customer Group, too")
        void withoutGroup() {
            assertThat(isNotified(participant().withoutGroup(), DAY_714)).isTrue();
        }

        @Test
        @DisplayName("has completed as many days as have gone by since the referral")
        void daysCompleted() {
            assertThat(EndNotificationRules.daysCompleted(REFERRED, DAY_714)).isEqualTo(714);
            assertThat(EndNotificationRules.daysCompleted(REFERRED, REFERRED)).isZero();
        }

        private JourneyUnderway participant() {
            return aJourney().hotspot(Hotspot.WP_PARTICIPANT).referredOn(REFERRED);
        }
    }

    @Nested
    @DisplayName("A completer")
    class Completer {

        @Test
        @DisplayName("whose allotted time ended stays on it until the 30 days are over")
        void endOfAllottedTime() {
            assertThat(isNotified(completedOn(DAY_728), DAY_728)).isTrue();
            assertThat(isNotified(completedOn(DAY_728), DAY_743)).isTrue();
            assertThat(isNotified(completedOn(DAY_728), DAY_744)).isFalse();
        }

        @Test
        @DisplayName("who completed before 714 days has not completed them, and is not on it")
        void early() {
            assertThat(isNotified(completedOn(DAY_713), DAY_714)).isFalse();
            assertThat(isNotified(completedOn(DAY_714), DAY_714)).isTrue();
        }

        private JourneyUnderway completedOn(LocalDate day) {
            return aJourney().hotspot(Hotspot.WP_COMPLETER).during(REFERRED, day, null);
        }
    }

    @Test
    @DisplayName("Customers for whom an Exit Report has been requested will not appear (WP ¶66)")
    void exitReport() {
        assertThat(isNotified(requestedOn(null), DAY_714)).isTrue();
        assertThat(isNotified(requestedOn(DAY_714), DAY_714)).isFalse();
        assertThat(isNotified(requestedOn(DAY_713), DAY_714)).isFalse();
    }

    @Test
    @DisplayName("A report about a day before the request has them still")
    void exitReportLater() {
        assertThat(isNotified(requestedOn(DAY_728), DAY_714)).isTrue();
        assertThat(isNotified(requestedOn(DAY_728), DAY_728.minusDays(1))).isTrue();
        assertThat(isNotified(requestedOn(DAY_728), DAY_728)).isFalse();
    }

    @Test
    @DisplayName("Who was never referred is not on it")
    void neverReferred() {
        assertThat(isNotified(aJourney(), DAY_714)).isFalse();
    }

    @Nested
    @DisplayName("An active claim")
    class ActiveClaim {

        @Test
        @DisplayName("is one that goes on, or whose last day this is")
        void active() {
            assertThat(isClaiming(DateRange.from(DAY_714))).isTrue();
            assertThat(isClaiming(new DateRange(REFERRED, DAY_714))).isTrue();
        }

        @Test
        @DisplayName("is not one that ended yesterday, or begins tomorrow")
        void notActive() {
            assertThat(isClaiming(new DateRange(REFERRED, DAY_713))).isFalse();
            assertThat(isClaiming(DateRange.from(DAY_714.plusDays(1)))).isFalse();
        }

        @Test
        @DisplayName("is enough, whatever became of the others")
        void oneOfThem() {
            assertThat(isClaiming(new DateRange(REFERRED, DAY_713), DateRange.from(DAY_714)))
                    .isTrue();
        }

        @Test
        @DisplayName("is taken for granted while no claim is recorded")
        @Source("decision ADR-0090")
        void noneRecorded() {
            assertThat(isClaiming()).isTrue();
        }

        private boolean isClaiming(DateRange... claims) {
            var journey = aJourney().hotspot(Hotspot.WP_PARTICIPANT).referredOn(REFERRED).build();
            return EndNotificationRules.isNotified(journey, List.of(claims), NOTICE, DAY_714);
        }
    }

    private static JourneyUnderway requestedOn(@Nullable LocalDate day) {
        return aJourney().hotspot(Hotspot.WP_PARTICIPANT).during(REFERRED, null, day);
    }

    private static boolean isNotified(JourneyUnderway journey, LocalDate on) {
        return EndNotificationRules.isNotified(journey.build(), CLAIMING, NOTICE, on);
    }
}
