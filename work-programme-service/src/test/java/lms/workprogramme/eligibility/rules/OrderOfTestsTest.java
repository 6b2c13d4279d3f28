package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.value.CustomerGroup;
import lms.language.value.Nation;
import lms.workprogramme.allocation.PaymentGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("WP Appendix A: Pension Credit, then ESA, then JSA, then IB and IS")
@Source("WP ¶3, ¶37-48, Appendix A, decision ADR-0066")
class OrderOfTestsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);

    /** The first line that fits counts. */
    private static final String TABLE =
            """
            Pension Credit | ESA  | JSA  | IB or IS | group
            Yes            | -    | -    | -        | WP_PENSION_CREDIT
            Health         | -    | -    | -        | WP_PENSION_CREDIT_HEALTH_ISSUES
            -              | WRAG | -    | -        | WP_ESA_IR_WRAG_3_6_MANDATORY
            -              | -    | live | -        | WP_JSA_18_24
            -              | -    | -    | IB       | WP_IB_AND_IS_VOLUNTEER
            -              | -    | -    | IS       | WP_IB_AND_IS_VOLUNTEER
            -              | -    | -    | -        | none
            """;

    @Test
    @DisplayName("every combination of benefits is in the group of the first that gives one")
    void everyCombination() {
        for (var pensionCredit :
                List.of("none", "Yes", "Health", "No", "Not Known", "undated", "stopped")) {
            for (var esa :
                    List.of("none", "WRAG", "awaited", "disallowed", "appealed", "stopped")) {
                for (var jsa : List.of("none", "live", "ended", "to come")) {
                    for (var other :
                            List.of("none", "IB", "IS", "SDB", "IS in Wales", "IB ended")) {
                        var someone = aJobseeker();
                        pensionCredit(someone, pensionCredit);
                        esa(someone, esa);
                        jsa(someone, jsa);
                        other(someone, other);

                        assertThat(String.valueOf(group(someone, TODAY)))
                                .as(List.of(pensionCredit, esa, jsa, other).toString())
                                .isEqualTo(
                                        expected(pensionCredit, esa, jsa, other)
                                                .replace("none", "null"));
                    }
                }
            }
        }
    }

    private static String expected(String... words) {
        return TABLE.lines()
                .skip(1)
                .map(line -> line.split("\\|"))
                .filter(cells -> {
                    for (int i = 0; i < words.length; i++) {
                        var cell = cells[i].strip();
                        if (!cell.equals("-") && !cell.equals(words[i])) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst()
                .orElseThrow()[4]
                .strip();
    }

    private static void pensionCredit(Jobseekers someone, String word) {
        switch (word) {
            case "Yes" -> someone.withPensionCredit(PensionCreditAnswer.YES, "2012-03-05");
            case "Health" ->
                    someone.withPensionCredit(
                            PensionCreditAnswer.YES_HEALTH_PROBLEMS, "2012-03-05");
            case "No" -> someone.withPensionCredit(PensionCreditAnswer.NO, null);
            case "Not Known" -> someone.withPensionCredit(PensionCreditAnswer.NOT_KNOWN, null);
            case "undated" -> someone.withPensionCredit(PensionCreditAnswer.YES, null);
            case "stopped" ->
                    someone.withPensionCredit(PensionCreditAnswer.YES, "2012-03-05")
                            .claiming(Benefit.PENSION_CREDIT, "2012-03-05", "2012-04-30");
            default -> {}
        }
    }

    private static void esa(Jobseekers someone, String word) {
        switch (word) {
            case "WRAG" -> someone.withWrag("2012-02-29", Prognosis.SIX_MONTHS);
            case "awaited" -> someone.withEsa(only(EsaClassification.WCA_OUTCOME_AWAITED));
            case "disallowed" -> someone.withEsa(only(EsaClassification.WCA_DISALLOWED));
            case "appealed" -> someone.withEsa(only(EsaClassification.WCA_DISALLOWED_APPEALED));
            case "stopped" ->
                    someone.withWrag("2012-02-29", Prognosis.SIX_MONTHS)
                            .claiming(Benefit.ESA, "2011-11-01", "2012-04-30");
            default -> {}
        }
    }

    private static Esa only(EsaClassification classification) {
        return new Esa(classification, EsaStatus.FLOW, null);
    }

    private static void jsa(Jobseekers someone, String word) {
        switch (word) {
            case "live" -> someone.claimingFrom("2011-08-01");
            case "ended" -> someone.claiming("2011-08-01", "2012-04-30");
            case "to come" -> someone.claimingFrom("2012-05-02");
            default -> {}
        }
    }

    private static void other(Jobseekers someone, String word) {
        switch (word) {
            case "IB" -> someone.claiming(Benefit.IB, "2009-03-02", null);
            case "IS" -> someone.claiming(Benefit.IS, "2009-03-02", null);
            case "SDB" -> someone.claiming(Benefit.SDB, "2009-03-02", null);
            case "IS in Wales" ->
                    someone.claiming(Benefit.IS, "2009-03-02", null).livingIn(Nation.WALES);
            case "IB ended" -> someone.claiming(Benefit.IB, "2009-03-02", "2012-04-30");
            default -> {}
        }
    }

    @Nested
    @DisplayName("WP ¶37-42 Pension Credit")
    @Source("WP ¶37-42, decision ADR-0066")
    class PensionCredit {

        @ParameterizedTest(name = "claimed from 5 March 2012, on {0} eligible: {1}")
        @CsvSource({"2012-01-01, false", "2012-03-04, false", "2012-03-05, true"})
        void fromTheBenefitClaimDate(LocalDate on, boolean eligible) {
            var someone = aJobseeker().withPensionCredit(PensionCreditAnswer.YES, "2012-03-05");

            var decision = CustomerGroups.decide(someone.facts(), POLICY, on);

            assertThat(decision.isEligible()).isEqualTo(eligible);
            assertThat(String.valueOf(decision.eligibility()))
                    .contains("group=WP_PENSION_CREDIT", "eligibilityDate=2012-03-05")
                    .contains("referralBasis=VOLUNTARY", "participationBasis=VOLUNTARY");
            assertThat(decision.paymentGroup()).isEqualTo(new PaymentGroup(2));
        }

        @Test
        @DisplayName("with health problems is in payment group 5")
        void health() {
            var someone =
                    aJobseeker()
                            .withPensionCredit(
                                    PensionCreditAnswer.YES_HEALTH_PROBLEMS, "2012-03-05");

            var decision = CustomerGroups.decide(someone.facts(), POLICY, TODAY);

            assertThat(decision.paymentGroup()).isEqualTo(new PaymentGroup(5));
        }

        @ParameterizedTest(name = "stopped on 30 April 2012, on {0} in a group: {1}")
        @CsvSource({"2012-04-30, true", "2012-05-01, false"})
        void stops(LocalDate on, boolean inGroup) {
            var someone = aJobseeker();
            pensionCredit(someone, "stopped");

            assertThat(group(someone, on) != null).isEqualTo(inGroup);
        }
    }

    @Nested
    @DisplayName("Incapacity Benefit and Income Support, in England only")
    @Source("WP Appendix A, decision ADR-0066")
    class IbAndIs {

        @ParameterizedTest
        @EnumSource(Nation.class)
        @DisplayName("volunteers live in England")
        void nation(Nation nation) {
            var someone = aJobseeker().claiming(Benefit.IS, "2009-03-02", null).livingIn(nation);

            assertThat(group(someone, TODAY))
                    .isEqualTo(
                            nation == Nation.ENGLAND ? CustomerGroup.WP_IB_AND_IS_VOLUNTEER : null);
        }

        @Test
        @DisplayName("are eligible from the claim, of two from the earlier one, as volunteers")
        void date() {
            var someone =
                    aJobseeker()
                            .claiming(Benefit.IS, "2010-04-12", null)
                            .claiming(Benefit.IB, "2009-03-02", null);

            var decision = CustomerGroups.decide(someone.facts(), POLICY, TODAY);

            assertThat(String.valueOf(decision.eligibility()))
                    .contains("eligibilityDate=2009-03-02")
                    .contains("referralBasis=VOLUNTARY", "participationBasis=VOLUNTARY");
            assertThat(decision.paymentGroup()).isEqualTo(new PaymentGroup(8));
        }
    }

    @Nested
    @DisplayName("Referrals ran to 31 March 2017")
    @Source("decision ADR-0066")
    class Programme {

        @ParameterizedTest(name = "on {0} in a group: {1}")
        @CsvSource({
            "2011-05-31, false",
            "2011-06-01, true",
            "2017-03-31, true",
            "2017-04-01, false"
        })
        void ran(LocalDate on, boolean inGroup) {
            var someone = aJobseeker().claimingFrom("2010-03-01");

            assertThat(group(someone, on) != null).isEqualTo(inGroup);
        }
    }

    private static @Nullable CustomerGroup group(Jobseekers someone, LocalDate on) {
        var eligibility = CustomerGroups.decide(someone.facts(), POLICY, on).eligibility();
        return eligibility == null ? null : eligibility.group();
    }
}
