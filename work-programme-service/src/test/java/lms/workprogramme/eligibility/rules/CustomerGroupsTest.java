package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.workprogramme.eligibility.Condition;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.Decision.Finding;
import lms.workprogramme.eligibility.GroupTerms;
import lms.workprogramme.facts.ClientFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP Appendix A: the Customer Groups of jobseekers")
@Source("WP ¶3-6, Appendix A, decision ADR-0018, decision ADR-0022, decision ADR-0035")
class CustomerGroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);

    @Nested
    @DisplayName("The group is decided by the age nine months after the claim began")
    @Source("WP Appendix A, decision ADR-0018")
    class Age {

        @ParameterizedTest(name = "born {0}: {1}, eligible on {2}")
        @CsvSource({
            // claim from 1 August 2011, so the nine-month date is 1 May 2012
            "1994-05-02, WP_JSA_18_24, 2012-05-02", // 17 on that day: waits for the birthday
            "1994-05-01, WP_JSA_18_24, 2012-05-01", // 18 on that very day
            "1989-06-14, WP_JSA_18_24, 2012-05-01",
            "1987-05-02, WP_JSA_18_24, 2012-05-01", // 24, and 25 on the next day
            "1987-05-01, WP_JSA_25_PLUS, 2012-08-01", // 25 on that very day
            "1987-04-30, WP_JSA_25_PLUS, 2012-08-01",
            "1950-01-01, WP_JSA_25_PLUS, 2012-08-01"
        })
        void byAge(String born, CustomerGroup group, LocalDate eligibilityDate) {
            var facts = aJobseeker().born(born).claimingFrom("2011-08-01").facts();

            var decision = decide(facts, TODAY);

            assertThat(decision.eligibility()).isEqualTo(mandatory(group, eligibilityDate));
        }

        @Test
        @DisplayName("a birthday after that day changes nothing")
        void laterBirthday() {
            var facts = aJobseeker().born("1987-05-02").claimingFrom("2011-08-01").facts();

            var before = decide(facts, LocalDate.of(2012, 5, 1)).eligibility();
            var after = decide(facts, LocalDate.of(2012, 5, 2)).eligibility();

            assertThat(after).isEqualTo(before);
        }

        @ParameterizedTest(name = "born on leap day {0}, claiming from {1}: {2} from {3}")
        @CsvSource({
            // 18 on 1 March 2014, a day after the nine-month date
            "1996-02-29, 2013-05-28, WP_JSA_18_24, 2014-03-01",
            // the nine-month date is 1 March 2014 itself
            "1996-02-29, 2013-06-01, WP_JSA_18_24, 2014-03-01",
            // 24 on 28 February 2013, 25 on 1 March 2013
            "1988-02-29, 2012-05-28, WP_JSA_18_24, 2013-02-28",
            "1988-02-29, 2012-06-01, WP_JSA_25_PLUS, 2013-06-01"
        })
        void leapDayBirth(String born, String claimed, CustomerGroup group, LocalDate from) {
            var facts = aJobseeker().born(born).claimingFrom(claimed).facts();

            var decision = decide(facts, LocalDate.parse(claimed));

            assertThat(decision.eligibility()).isEqualTo(mandatory(group, from));
        }
    }

    @Nested
    @DisplayName("Months are calendar months, held to the month's end")
    @Source("decision ADR-0018")
    class Months {

        @ParameterizedTest(name = "{0} and nine months is {1}")
        @CsvSource({
            "2011-05-31, 2012-02-29",
            "2011-05-30, 2012-02-29",
            "2011-05-29, 2012-02-29",
            "2011-05-28, 2012-02-28",
            "2012-05-31, 2013-02-28",
            "2012-05-29, 2013-02-28",
            "2012-05-28, 2013-02-28",
            "2011-08-31, 2012-05-31",
            "2011-03-31, 2011-12-31",
            "2011-12-31, 2012-09-30",
            "2012-02-29, 2012-11-29"
        })
        void nineMonths(String claimed, LocalDate eligibilityDate) {
            var facts = aJobseeker().born("1990-01-01").claimingFrom(claimed).facts();

            var decision = decide(facts, LocalDate.of(2012, 6, 1));

            assertThat(decision.eligibility())
                    .isEqualTo(mandatory(CustomerGroup.WP_JSA_18_24, eligibilityDate));
        }

        @ParameterizedTest(name = "{0} and twelve months is {1}")
        @CsvSource({
            "2011-05-31, 2012-05-31",
            "2012-02-29, 2013-02-28",
            "2011-02-28, 2012-02-28",
            "2011-12-31, 2012-12-31"
        })
        void twelveMonths(String claimed, LocalDate eligibilityDate) {
            var facts = aJobseeker().born("1970-01-01").claimingFrom(claimed).facts();

            var decision = decide(facts, LocalDate.of(2012, 6, 1));

            assertThat(decision.eligibility())
                    .isEqualTo(mandatory(CustomerGroup.WP_JSA_25_PLUS, eligibilityDate));
        }
    }

    @Nested
    @DisplayName("Without a live claim there is no group")
    @Source("WP ¶3, ¶5")
    class Claiming {

        @ParameterizedTest(name = "a claim from 1 August 2011 to 30 April 2012, asked on {0}: {1}")
        @CsvSource({
            "2011-07-31, false",
            "2011-08-01, true",
            "2012-04-30, true",
            "2012-05-01, false"
        })
        void onlyWhileItLasts(LocalDate on, boolean hasGroup) {
            var facts = aJobseeker().claiming("2011-08-01", "2012-04-30").facts();

            var decision = decide(facts, on);

            assertThat(decision.eligibility() != null).isEqualTo(hasGroup);
        }

        @Test
        @DisplayName("of two claims, the one that is live counts")
        void secondClaim() {
            var facts =
                    aJobseeker()
                            .claiming("2010-01-04", "2010-12-31")
                            .claimingFrom("2012-01-09")
                            .facts();

            var decision = decide(facts, TODAY);

            assertThat(decision.eligibility())
                    .isEqualTo(mandatory(CustomerGroup.WP_JSA_18_24, LocalDate.of(2012, 10, 9)));
        }

        @Test
        @DisplayName("nor before anything is known")
        void nothingKnown() {
            var decision = decide(ClientFacts.NONE, TODAY);

            assertThat(decision.eligibility()).isNull();
            assertThat(decision.isEligible()).isFalse();
            assertThat(failed(decision)).containsExactly(Condition.DATE_OF_BIRTH_KNOWN);
        }

        @Test
        @DisplayName("nor without a date of birth")
        void noDateOfBirth() {
            var facts = aJobseeker().bornNobodyKnowsWhen().claimingFrom("2011-08-01").facts();

            var decision = decide(facts, TODAY);

            assertThat(decision.eligibility()).isNull();
            assertThat(failed(decision)).containsExactly(Condition.DATE_OF_BIRTH_KNOWN);
        }

        @Test
        @DisplayName("nor without a benefit position")
        void noBenefitPosition() {
            var decision = decide(aJobseeker().withoutAnyBenefitPosition().facts(), TODAY);

            assertThat(decision.eligibility()).isNull();
            assertThat(failed(decision))
                    .containsExactly(
                            Condition.PENSION_CREDIT,
                            Condition.ESA_CLASSIFICATION,
                            Condition.CLAIMS_JSA,
                            Condition.CLAIMS_IB_OR_IS);
        }
    }

    @Nested
    @DisplayName("Linked claims count as one, without the days of the gaps between them")
    @Source("decision ADR-0035")
    class Linked {

        @ParameterizedTest(name = "ended {0}, claimed again {1}: eligible on {2}")
        @CsvSource({
            // nine months after 1 August 2011 is 1 May 2012
            "2011-10-31, 2011-11-01, 2012-05-01", // the next day: no gap
            "2011-10-31, 2011-11-02, 2012-05-02", // one day
            "2011-10-31, 2011-11-29, 2012-05-29", // 28 days
            "2012-01-31, 2012-02-29, 2012-05-29", // 28 days, up to 29 February
            "2012-02-29, 2012-03-29, 2012-05-29", // 28 days, from 29 February
            "2012-04-29, 2012-05-05, 2012-05-06", // a day before the nine months are over
            "2012-04-30, 2012-05-05, 2012-05-01" // nine months claimed before the gap
        })
        void oneGap(String ended, String again, LocalDate eligibilityDate) {
            var facts =
                    aJobseeker()
                            .claiming("2011-08-01", ended)
                            .claimingFrom(again)
                            .linked("2011-08-01", null)
                            .facts();

            var decision = decide(facts, LocalDate.of(2012, 6, 1));

            assertThat(decision.eligibility())
                    .isEqualTo(mandatory(CustomerGroup.WP_JSA_18_24, eligibilityDate));
        }

        @Test
        @DisplayName("the days of all gaps are added up, also for WP JSA 25+")
        void severalGaps() {
            var facts =
                    aJobseeker()
                            .born("1970-01-01")
                            .claimingFrom("2012-01-23") // 9 days after the second
                            .claiming("2011-08-01", "2011-09-30")
                            .claiming("2011-10-11", "2012-01-13") // 10 days after the first
                            .linked("2011-08-01", null)
                            .facts();

            var decision = decide(facts, TODAY);

            assertThat(decision.eligibility())
                    .isEqualTo(mandatory(CustomerGroup.WP_JSA_25_PLUS, LocalDate.of(2012, 8, 20)));
        }

        @Test
        @DisplayName("the age is looked at on the later day too")
        void age() {
            // 24 on 1 May 2012, and 25 on 2 May
            var facts =
                    aJobseeker()
                            .born("1987-05-02")
                            .claiming("2011-08-01", "2011-10-31")
                            .claimingFrom("2011-11-02")
                            .linked("2011-08-01", null)
                            .facts();

            var decision = decide(facts, TODAY);

            assertThat(decision.eligibility())
                    .isEqualTo(mandatory(CustomerGroup.WP_JSA_25_PLUS, LocalDate.of(2012, 8, 2)));
        }

        @Test
        @DisplayName("claims that the record does not link stand for themselves")
        void notLinked() {
            var facts =
                    aJobseeker()
                            .claiming("2010-08-02", "2011-07-01")
                            .claimingFrom("2011-08-01")
                            .linked("2010-08-02", "2011-07-01")
                            .linked("2011-08-01", null)
                            .facts();

            var decision = decide(facts, TODAY);

            assertThat(decision.eligibility())
                    .isEqualTo(mandatory(CustomerGroup.WP_JSA_18_24, LocalDate.of(2012, 5, 1)));
        }

        @Test
        @DisplayName("in the gap there is no group")
        void inTheGap() {
            var facts =
                    aJobseeker()
                            .claiming("2011-08-01", "2012-04-30")
                            .claimingFrom("2012-05-05")
                            .linked("2011-08-01", null)
                            .facts();

            assertThat(decide(facts, LocalDate.of(2012, 4, 30)).eligibility()).isNotNull();
            assertThat(decide(facts, LocalDate.of(2012, 5, 1)).eligibility()).isNull();
            assertThat(decide(facts, LocalDate.of(2012, 5, 4)).eligibility()).isNull();
            assertThat(decide(facts, LocalDate.of(2012, 5, 5)).isEligible()).isTrue();
        }

        @Test
        @DisplayName("the decision says so")
        void because() {
            var facts =
                    aJobseeker()
                            .claiming("2011-08-01", "2011-10-31")
                            .claimingFrom("2011-11-11")
                            .linked("2011-08-01", null)
                            .facts();

            var decision = decide(facts, TODAY);

            assertThat(decision.findings())
                    .contains(
                            new Finding(
                                    Condition.CLAIMS_JSA,
                                    true,
                                    "The claim began on 2011-11-11, and is linked to one that"
                                            + " began on 2011-08-01."),
                            new Finding(
                                    Condition.AGED_18_TO_24,
                                    true,
                                    "9 months and 10 gap days after 2011-08-01 is 2012-05-11; aged"
                                            + " 22 on that day."));
        }
    }

    @Nested
    @DisplayName("Referrals ran from June 2011")
    @Source("decision ADR-0018")
    class Programme {

        @ParameterizedTest(name = "asked on {0}: {1}")
        @CsvSource({"2011-05-31, false", "2011-06-01, true"})
        void began(LocalDate on, boolean hasGroup) {
            var facts = aJobseeker().claimingFrom("2010-03-01").facts();

            var decision = decide(facts, on);

            assertThat(decision.eligibility() != null).isEqualTo(hasGroup);
            assertThat(failed(decision).contains(Condition.PROGRAMME_RUNS)).isEqualTo(!hasGroup);
        }
    }

    @Nested
    @DisplayName("The decision explains itself")
    @Source("WP ¶4-6")
    class Findings {

        @Test
        @DisplayName("with each condition, met or not, and what it was judged from")
        void everyCondition() {
            var facts = aJobseeker().born("1989-06-14").claimingFrom("2011-08-01").facts();

            var decision = decide(facts, LocalDate.of(2012, 4, 30));

            assertThat(decision.findings())
                    .containsExactly(
                            new Finding(
                                    Condition.PROGRAMME_RUNS,
                                    true,
                                    "Policy values hold on 2012-04-30."),
                            new Finding(Condition.DATE_OF_BIRTH_KNOWN, true, "Born on 1989-06-14."),
                            new Finding(
                                    Condition.PENSION_CREDIT,
                                    false,
                                    "Nothing is recorded of Pension Credit."),
                            new Finding(
                                    Condition.ESA_CLASSIFICATION,
                                    false,
                                    "No ESA Classification is recorded."),
                            new Finding(
                                    Condition.CLAIMS_JSA, true, "The claim began on 2011-08-01."),
                            new Finding(
                                    Condition.OLD_ENOUGH,
                                    true,
                                    "9 months after 2011-08-01 is 2012-05-01; aged 22 on that"
                                            + " day."),
                            new Finding(
                                    Condition.AGED_18_TO_24,
                                    true,
                                    "9 months after 2011-08-01 is 2012-05-01; aged 22 on that"
                                            + " day."),
                            new Finding(
                                    Condition.EARLY_ACCESS,
                                    false,
                                    "No reason for early access is recorded."),
                            new Finding(
                                    Condition.JSA_22_OF_24,
                                    false,
                                    "274 of the 731 days up to 2012-04-30 were claimed; 671 are"
                                            + " needed."),
                            new Finding(
                                    Condition.ELIGIBILITY_DATE_REACHED,
                                    false,
                                    "The eligibility date is 2012-05-01."));
        }

        @ParameterizedTest(name = "eligible on {0}: {1}")
        @CsvSource({"2012-04-30, false", "2012-05-01, true", "2012-05-02, true"})
        void eligibleFromTheDate(LocalDate on, boolean eligible) {
            var facts = aJobseeker().claimingFrom("2011-08-01").facts();

            assertThat(decide(facts, on).isEligible()).isEqualTo(eligible);
        }

        @Test
        @DisplayName("with the policy rows that it was judged by")
        void policyRows() {
            var decision = decide(aJobseeker().claimingFrom("2011-08-01").facts(), TODAY);

            assertThat(decision.rows())
                    .filteredOn(row -> !(row.value() instanceof GroupTerms))
                    .extracting(row -> row.name() + " " + row.from() + " " + row.value())
                    .containsExactly(
                            "takes-referrals 2011-06-01 true",
                            "jsa-18-24-months 2011-06-01 9",
                            "jsa-18-24-youngest-age 2011-06-01 18",
                            "jsa-18-24-oldest-age 2011-06-01 24",
                            "jsa-22-of-24-claimed-months 2011-06-01 22",
                            "jsa-22-of-24-last-months 2011-06-01 24",
                            "referral-interview-notice-days 2011-06-01 14");
        }
    }

    private static Decision decide(ClientFacts facts, LocalDate on) {
        return CustomerGroups.decide(facts, POLICY, on);
    }

    private static List<Condition> failed(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> !finding.met())
                .map(Finding::condition)
                .toList();
    }

    private static Eligibility mandatory(CustomerGroup group, LocalDate eligibilityDate) {
        return new Eligibility(group, eligibilityDate, Basis.MANDATORY, Basis.MANDATORY);
    }
}
