package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lms.kit.outbox.EventJson;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.workprogramme.allocation.PaymentGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP Appendix A: all Customer Groups, from which day, and on what terms")
@Source("WP Appendix A, decision ADR-0022, decision ADR-0066")
class AppendixATest {

    /**
     * In the order of Appendix A, with somebody who is in the group. M is Mandatory, V Voluntary:
     * first whether the adviser must refer, then whether the customer must take part.
     */
    private static final String TABLE =
            """
            group                                  | who                        | eligible   | terms | PG
            WP JSA 18-24                           | aged 22                    | 2012-05-01 | M/M   | 1
            WP JSA 25+                             | aged 40                    | 2012-08-01 | M/M   | 2
            WP Pension Credit                      | Pension Credit             | 2012-03-05 | V/V   | 2
            WP JSA Early Access                    | homeless                   | 2011-11-01 | V/M   | 3
            WP JSA Claiming 22 of 24 Mths          | back after six weeks       | 2011-11-01 | M/M   | 3
            WP ESA (c) WRAG Mandatory              | WRAG Cont                  | 2012-02-29 | V/M   | 5
            WP ESA (c) WRAG Voluntary              | WRAG Cont carer            | 2012-02-29 | V/V   | 5
            WP ESA Credit Only                     | WRAG N/S                   | 2012-02-29 | V/V   | 5
            WP ESA (IR) WRAG 12Mth Mandatory       | WRAG IR 12                 | 2012-02-29 | V/M   | 5
            WP ESA (IR) WRAG 12Mth Voluntary       | WRAG IR 12 carer           | 2012-02-29 | V/V   | 5
            WP ESA (IR) WRAG 3/6Mth Stock          | WRAG IR 6 Stock            | 2012-02-29 | V/M   | 6
            WP Pension Credit - Health Issues      | Pension Credit Health      | 2012-03-05 | V/V   | 5
            WP ESA (IR) WRAG 3/6Mth Mandatory      | WRAG IR 6                  | 2012-02-29 | M/M   | 6
            WP ESA (IR) WRAG 3/6Mth Voluntary      | WRAG IR 6 carer            | 2012-02-29 | V/V   | 5
            WP ESA (IR) Support Group              | Support IR                 | 2012-02-29 | V/V   | 5
            WP ESA (c) Support Group               | Support Cont               | 2012-02-29 | V/V   | 5
            WP ESA (IR) WRAG 3/6Mth Mandatory ExIB | WRAG IR 6 ex-IB            | 2012-02-29 | M/M   | 7
            WP ESA (IR) WRAG 3/6Mth Voluntary ExIB | WRAG IR 6 ex-IB carer      | 2012-02-29 | V/V   | 7
            WP ESA (IR) Support Group ExIB         | Support IR ex-IB           | 2012-02-29 | V/V   | 7
            WP ESA (c) Support Group ExIB          | Support Cont ex-IB         | 2012-02-29 | V/V   | 7
            WP IB and IS Volunteer                 | Income Support             | 2012-03-05 | V/V   | 8
            """;

    @Test
    @DisplayName("each has its words, its first day, its two bases and its payment group")
    void everyGroup() {
        for (var row : rows()) {
            var group = group(row.get(0));
            var from = LocalDate.parse(row.get(2));
            var facts = someone(row.get(1)).facts();

            var decision = CustomerGroups.decide(facts, POLICY, from);

            assertThat(decision.eligibility())
                    .as(row.toString())
                    .isEqualTo(
                            new Eligibility(
                                    group, from, basis(row.get(3), 0), basis(row.get(3), 2)));
            assertThat(decision.paymentGroup())
                    .as(row.toString())
                    .isEqualTo(new PaymentGroup(Integer.parseInt(row.get(4))));
            assertThat(decision.isEligible()).as(row.toString()).isTrue();
            assertThat(CustomerGroups.decide(facts, POLICY, from.minusDays(1)).isEligible())
                    .as(row.toString())
                    .isFalse();
        }
    }

    @Test
    @DisplayName("there are 21, in this order")
    void all() {
        assertThat(rows())
                .hasSize(21)
                .extracting(row -> group(row.getFirst()))
                .containsExactly(CustomerGroup.values());
    }

    private static List<List<String>> rows() {
        return TABLE.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static CustomerGroup group(String words) {
        return EventJson.mapper().convertValue(words, CustomerGroup.class);
    }

    private static Basis basis(String terms, int at) {
        return terms.charAt(at) == 'M' ? Basis.MANDATORY : Basis.VOLUNTARY;
    }

    private static Jobseekers someone(String who) {
        return switch (who) {
            case "aged 22" -> aJobseeker().born("1989-06-14").claimingFrom("2011-08-01");
            case "aged 40" -> aJobseeker().born("1971-09-09").claimingFrom("2011-08-01");
            case "homeless" ->
                    aJobseeker().claimingFrom("2011-08-01").withEarlyAccess("homeless", null);
            case "back after six weeks" ->
                    aJobseeker().claiming("2009-06-01", "2011-06-15").claimingFrom("2011-08-01");
            case "Pension Credit" ->
                    aJobseeker().withPensionCredit(PensionCreditAnswer.YES, "2012-03-05");
            case "Pension Credit Health" ->
                    aJobseeker()
                            .withPensionCredit(
                                    PensionCreditAnswer.YES_HEALTH_PROBLEMS, "2012-03-05");
            case "Income Support" -> aJobseeker().claiming(Benefit.IS, "2012-03-05", null);
            default -> onEsa(List.of(who.split(" ")));
        };
    }

    /** Decided on 29 February 2012. */
    private static Jobseekers onEsa(List<String> words) {
        var type =
                switch (words.get(1)) {
                    case "IR" -> EsaBenefitType.INCOME_RELATED;
                    case "Cont" -> EsaBenefitType.CONTRIBUTORY;
                    default -> EsaBenefitType.N_S;
                };
        return aJobseeker()
                .withEsa(
                        new Esa(
                                words.contains("WRAG")
                                        ? EsaClassification.WRAG
                                        : EsaClassification.SUPPORT_GROUP,
                                words.contains("Stock") ? EsaStatus.STOCK : EsaStatus.FLOW,
                                new WcaOutcome(
                                        LocalDate.of(2012, 2, 29), null, prognosis(words), type)))
                .withCircumstances(
                        new Circumstances(
                                words.contains("carer"),
                                false,
                                null,
                                words.contains("ex-IB"),
                                null,
                                null));
    }

    private static @Nullable Prognosis prognosis(List<String> words) {
        if (words.contains("12")) {
            return Prognosis.TWELVE_MONTHS_OR_MORE;
        }
        return words.contains("6") ? Prognosis.SIX_MONTHS : null;
    }
}
