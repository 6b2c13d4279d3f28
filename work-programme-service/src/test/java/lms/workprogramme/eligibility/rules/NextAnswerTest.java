package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.rules.Standings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶1, ¶45-46 The day on which the answer changes by itself, group by group")
@Source("WP ¶1, ¶45-46, decision ADR-0066, decision ADR-0067")
class NextAnswerTest {

    @Test
    @DisplayName(
            "is the decision date of a WCA outcome that lies ahead, after the notice before it")
    void decisionDate() {
        var someone = aJobseeker().withWrag("2012-06-20", Prognosis.SIX_MONTHS);

        assertTurns(someone, "2012-05-01", "2012-06-06");
        assertTurns(someone, "2012-06-06", "2012-06-20");
    }

    @Test
    @DisplayName("is the Benefit Claim Date of Pension Credit")
    void benefitClaimDate() {
        var someone = aJobseeker().withPensionCredit(PensionCreditAnswer.YES, "2012-05-05");

        assertTurns(someone, "2012-05-01", "2012-05-05");
    }

    @Test
    @DisplayName("is the youngest child's fifth birthday")
    void fifthBirthday() {
        var someone =
                aJobseeker()
                        .withWrag("2012-02-29", Prognosis.SIX_MONTHS)
                        .loneParentOf("2008-02-29");

        assertTurns(someone, "2012-05-01", "2013-03-01");
        assertTurns(someone, "2013-02-28", "2013-03-01");
        assertTurns(someone, "2013-03-01", "2017-04-01");
    }

    @Test
    @DisplayName("is not that birthday when the group does not depend on it")
    void birthdayOfNoMatter() {
        var someone = aJobseeker().claimingFrom("2011-06-01").loneParentOf("2008-02-29");

        assertTurns(someone, "2012-05-01", "2017-04-01");
    }

    @Test
    @DisplayName("is the day on which 12 months and more, or Stock, became compulsory")
    void compulsory() {
        assertTurns(
                aJobseeker().withWrag("2012-02-29", Prognosis.TWELVE_MONTHS_OR_MORE),
                "2012-05-01",
                "2012-11-19");
        assertTurns(
                aJobseeker()
                        .withEsa(
                                new Esa(
                                        EsaClassification.WRAG,
                                        EsaStatus.STOCK,
                                        new WcaOutcome(
                                                LocalDate.of(2012, 2, 29),
                                                null,
                                                Prognosis.THREE_MONTHS,
                                                EsaBenefitType.INCOME_RELATED))),
                "2012-05-01",
                "2012-09-10");
    }

    @Test
    @DisplayName("is the day after the last of a claim, also to ESA, Pension Credit, IB or IS")
    void claimEnds() {
        assertTurns(
                aJobseeker()
                        .claiming(Benefit.ESA, "2011-11-01", "2012-06-30")
                        .withWrag("2012-02-29", Prognosis.SIX_MONTHS),
                "2012-05-01",
                "2012-07-01");
        assertTurns(
                aJobseeker()
                        .claiming(Benefit.PENSION_CREDIT, "2012-03-05", "2012-06-30")
                        .withPensionCredit(PensionCreditAnswer.YES, "2012-03-05"),
                "2012-05-01",
                "2012-07-01");
        assertTurns(
                aJobseeker().claiming(Benefit.IB, "2009-03-02", "2012-06-30"),
                "2012-05-01",
                "2012-07-01");
        assertTurns(
                aJobseeker().claiming(Benefit.IS, "2012-05-14", null), "2012-05-01", "2012-05-14");
    }

    @Test
    @DisplayName("is the day on which 22 of 24 months will have been claimed")
    void twentyTwoOf24() {
        var someone =
                aJobseeker()
                        .born("1971-09-09")
                        .claiming("2009-01-05", "2010-03-31")
                        .claiming("2010-05-11", "2011-11-30")
                        .claimingFrom("2011-12-31");

        assertTurns(someone, "2012-01-03", "2012-04-10");
        assertTurns(someone, "2012-04-09", "2012-04-10");
    }

    @Test
    @DisplayName("is the day from which prison leavers were let in")
    void prisonLeavers() {
        var someone =
                aJobseeker()
                        .claimingFrom("2011-08-01")
                        .withEarlyAccess("prison-leaver", "2011-07-01");

        assertTurns(someone, "2012-02-01", "2012-03-01");
    }

    @Test
    @DisplayName("is the eighteenth birthday of someone let in early")
    void eighteenthBirthday() {
        var someone =
                aJobseeker()
                        .born("1994-06-15")
                        .claimingFrom("2012-01-09")
                        .withEarlyAccess("ex-ib", null);

        assertTurns(someone, "2012-06-01", "2012-06-15");
    }

    private static void assertTurns(Jobseekers someone, String on, String next) {
        assertThat(Standings.nextChange(someone.facts(), Course.NONE, POLICY, LocalDate.parse(on)))
                .isEqualTo(LocalDate.parse(next));
    }
}
