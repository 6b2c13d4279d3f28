package lms.workprogramme.escalation.rules;

import static lms.language.value.Nation.ENGLAND;
import static lms.language.value.Nation.SCOTLAND;
import static lms.language.value.Nation.WALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.kit.policy.Policy;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.CustomerGroup;
import lms.language.value.Nation;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.escalation.Awaited;
import lms.workprogramme.escalation.Calendars;
import lms.workprogramme.escalation.EscalationKind;
import lms.workprogramme.escalation.EscalationPolicy;
import lms.workprogramme.escalation.Overdue;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.ExitReport;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.journey.Postponement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ADR-0079 What is overdue, and from when")
@Source("WP ¶23, ¶58, decision ADR-0079")
class OverdueRulesTest {

    private static final EscalationPolicy POLICY =
            EscalationPolicy.of(
                    Policy.read(EscalationPolicy.class, "/policy.yaml", Optional.empty()));

    @ParameterizedTest(name = "{0} and {1} working days in {2}: {3}")
    @CsvSource({
        // A week without a holiday, and over a weekend.
        "2012-05-14, 2, ENGLAND, 2012-05-16",
        "2012-05-17, 2, ENGLAND, 2012-05-21",
        "2012-05-18, 2, ENGLAND, 2012-05-22",
        "2012-05-19, 2, ENGLAND, 2012-05-22",
        // 7 May 2012; then 4 and 5 June, the Diamond Jubilee.
        "2012-05-04, 2, ENGLAND, 2012-05-09",
        "2012-06-01, 2, ENGLAND, 2012-06-07",
        "2012-06-01, 2, WALES, 2012-06-07",
        // The late August holiday is England's and Wales's, the early one Scotland's.
        "2012-08-24, 2, ENGLAND, 2012-08-29",
        "2012-08-24, 2, SCOTLAND, 2012-08-28",
        "2012-08-03, 2, ENGLAND, 2012-08-07",
        "2012-08-03, 2, SCOTLAND, 2012-08-08",
        // Easter Monday is no holiday in Scotland; 2 January is.
        "2012-04-05, 2, ENGLAND, 2012-04-11",
        "2012-04-05, 2, SCOTLAND, 2012-04-10",
        "2012-12-31, 2, ENGLAND, 2013-01-03",
        "2012-12-31, 2, SCOTLAND, 2013-01-04",
        // 15 working days of a referral on 1 May 2012, with 7 May among them.
        "2012-05-01, 15, ENGLAND, 2012-05-23",
        "2012-02-29, 15, ENGLAND, 2012-03-21",
        // The World Cup in 2026 gave Scotland a day of its own.
        "2026-06-12, 2, ENGLAND, 2026-06-16",
        "2026-06-12, 2, SCOTLAND, 2026-06-17"
    })
    @DisplayName("working days are those of the nation, without weekends and bank holidays")
    void workingDays(LocalDate day, int count, Nation nation, LocalDate last) {
        assertThat(WorkingDays.after(day, count, nation, Calendars.PACKAGED)).isEqualTo(last);
    }

    @Test
    @DisplayName("a one-off bank holiday comes in by the policy file")
    void oneOff() {
        var holidays =
                Calendars.with(
                        """
                        further-bank-holidays:
                          - {from: 2026-01-01, value: {days: [{day: 2026-06-16, nation: Scotland}]}, source: test}
                        """);
        var tuesday = LocalDate.of(2026, 6, 16);

        assertThat(WorkingDays.isWorkingDay(tuesday, SCOTLAND, Calendars.PACKAGED)).isTrue();
        assertThat(WorkingDays.isWorkingDay(tuesday, SCOTLAND, holidays)).isFalse();
        assertThat(WorkingDays.isWorkingDay(tuesday, ENGLAND, holidays)).isTrue();
    }

    @Test
    @DisplayName("a referral is overdue the day after its second working day, and after its 15th")
    void referral() {
        assertThat(overdue(referred(false, null), ENGLAND))
                .containsExactly(
                        "REFERRAL_NOT_ACKNOWLEDGED 2012-05-04", "REFERRAL_NOT_STARTED 2012-05-24");
        assertThat(overdue(referred(true, null), WALES))
                .containsExactly("REFERRAL_NOT_STARTED 2012-05-24");
        assertThat(overdue(referred(true, LocalDate.of(2012, 5, 9)), ENGLAND)).isEmpty();
    }

    @Test
    @DisplayName("a postponement is from its review date on, and an Exit Report after ten days")
    void others() {
        var postponed =
                Course.NONE.withPostponement(
                        new Postponement(
                                PostponeReason.EXEMPT_PREGNANCY, LocalDate.of(2012, 7, 3), null));
        var requested = LocalDate.of(2012, 5, 1);

        assertThat(overdue(postponed, ENGLAND)).containsExactly("REVIEW_DATE_REACHED 2012-07-03");
        assertThat(overdue(Course.NONE.withExitReport(new ExitReport(requested, null)), ENGLAND))
                .containsExactly("EXIT_REPORT_NOT_RETURNED 2012-05-17");
        assertThat(
                        overdue(
                                Course.NONE.withExitReport(new ExitReport(requested, requested)),
                                ENGLAND))
                .isEmpty();
        assertThat(overdue(Course.NONE, ENGLAND)).isEmpty();
    }

    private static List<String> overdue(Course course, Nation nation) {
        return OverdueRules.overdue(Awaited.by(course, nation), POLICY, Calendars.PACKAGED).stream()
                .map(OverdueRulesTest::words)
                .toList();
    }

    private static String words(Overdue overdue) {
        EscalationKind kind = overdue.kind();
        return kind + " " + overdue.from();
    }

    private static Course referred(boolean acknowledged, @Nullable LocalDate startedOn) {
        return Course.NONE.withLiveReferral(
                new LiveReferral(
                        ReferralId.fresh(),
                        CustomerGroup.WP_JSA_18_24,
                        new ProviderCode("calder-futures"),
                        LocalDate.of(2012, 5, 1),
                        acknowledged,
                        startedOn));
    }
}
