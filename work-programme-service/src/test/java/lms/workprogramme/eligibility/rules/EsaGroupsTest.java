package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.CustomerGroup;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.facts.ClientFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP Appendix A: the Customer Groups of Employment and Support Allowance")
@Source("WP ¶43-48, Appendix A, decision ADR-0066")
class EsaGroupsTest {

    private static final LocalDate DECIDED = LocalDate.of(2012, 2, 29);
    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);

    /**
     * Who is in which group: the first line that fits. A dash fits everything, a word in brackets
     * is a blank on the form.
     */
    private static final String TABLE =
            """
            class         | type    | ex-IB | prognosis | status | exempt | group
            Support Group | IR      | yes   | -         | -      | -      | WP_ESA_IR_SUPPORT_GROUP_EX_IB
            Support Group | IR      | no    | -         | -      | -      | WP_ESA_IR_SUPPORT_GROUP
            Support Group | Cont    | yes   | -         | -      | -      | WP_ESA_C_SUPPORT_GROUP_EX_IB
            Support Group | Cont    | no    | -         | -      | -      | WP_ESA_C_SUPPORT_GROUP
            Support Group | N/S     | -     | -         | -      | -      | WP_ESA_CREDIT_ONLY
            WRAG          | N/S     | -     | -         | -      | -      | WP_ESA_CREDIT_ONLY
            WRAG          | Cont    | -     | -         | -      | yes    | WP_ESA_C_WRAG_VOLUNTARY
            WRAG          | Cont    | -     | -         | -      | no     | WP_ESA_C_WRAG_MANDATORY
            WRAG          | IR      | -     | (blank)   | -      | -      | none
            WRAG          | IR      | yes   | 3 or 6    | -      | yes    | WP_ESA_IR_WRAG_3_6_VOLUNTARY_EX_IB
            WRAG          | IR      | yes   | 3 or 6    | -      | no     | WP_ESA_IR_WRAG_3_6_MANDATORY_EX_IB
            WRAG          | IR      | no    | 3 or 6    | Stock  | -      | WP_ESA_IR_WRAG_3_6_STOCK
            WRAG          | IR      | no    | 3 or 6    | -      | yes    | WP_ESA_IR_WRAG_3_6_VOLUNTARY
            WRAG          | IR      | no    | 3 or 6    | -      | no     | WP_ESA_IR_WRAG_3_6_MANDATORY
            WRAG          | IR      | -     | 12        | -      | yes    | WP_ESA_IR_WRAG_12_VOLUNTARY
            WRAG          | IR      | -     | 12        | -      | no     | WP_ESA_IR_WRAG_12_MANDATORY
            -             | -       | -     | -         | -      | -      | none
            """;

    @Test
    @DisplayName("every combination of what the form can say is in the group of the table")
    void everyCombination() {
        var reached = EnumSet.noneOf(CustomerGroup.class);
        int cases = 0;

        for (var person : everyone()) {
            var decision = decide(person.facts(), TODAY);

            var expected = expected(person);
            assertThat(groupOf(decision)).as(person.toString()).isEqualTo(expected);
            if (expected != null) {
                reached.add(expected);
                assertThat(decision.eligibility())
                        .as(person.toString())
                        .extracting(Eligibility::eligibilityDate)
                        .isEqualTo(DECIDED);
            }
            assertThat(decision.exIb()).isEqualTo(person.exIb());
            cases++;
        }

        assertThat(cases).isEqualTo(6 * 4 * 2 * 4 * 3 * 5);
        assertThat(reached)
                .isEqualTo(
                        Arrays.stream(CustomerGroup.values())
                                .filter(group -> group.name().startsWith("WP_ESA"))
                                .collect(
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(CustomerGroup.class))));
    }

    @Nested
    @DisplayName("WP ¶43-44 What is missing gives no group")
    @Source("WP ¶43-44, decision ADR-0066")
    class Missing {

        @Test
        @DisplayName("no WCA outcome, so no decision date")
        void noOutcome() {
            var facts =
                    aJobseeker()
                            .withEsa(new Esa(EsaClassification.WRAG, EsaStatus.FLOW, null))
                            .facts();

            assertThat(groupOf(decide(facts, TODAY))).isNull();
        }

        @Test
        @DisplayName("and then a live claim to JSA counts")
        void jsaInstead() {
            var facts =
                    aJobseeker()
                            .claimingFrom("2011-08-01")
                            .withEsa(
                                    new Esa(EsaClassification.WCA_DISALLOWED, EsaStatus.FLOW, null))
                            .facts();

            assertThat(groupOf(decide(facts, TODAY))).isEqualTo(CustomerGroup.WP_JSA_18_24);
        }
    }

    @Nested
    @DisplayName("WP ¶46 The eligibility date is the decision date")
    @Source("WP ¶45-46")
    class DecisionDate {

        @ParameterizedTest(name = "decided on 29 February 2012, on {0} eligible: {1}")
        @CsvSource({
            "2011-12-01, false",
            "2012-02-28, false",
            "2012-02-29, true",
            "2012-03-01, true"
        })
        void fromThatDay(LocalDate on, boolean eligible) {
            var facts = aJobseeker().withWrag("2012-02-29", Prognosis.SIX_MONTHS).facts();

            var decision = decide(facts, on);

            assertThat(groupOf(decision)).isEqualTo(CustomerGroup.WP_ESA_IR_WRAG_3_6_MANDATORY);
            assertThat(decision.isEligible()).isEqualTo(eligible);
        }
    }

    @Nested
    @DisplayName("WP ¶23 A lone parent is exempt until the youngest child is five")
    @Source("WP ¶23, decision ADR-0066")
    class LoneParent {

        @ParameterizedTest(name = "a child born on {0}, on {1}: {2}")
        @CsvSource({
            "2007-06-30, 2012-06-29, WP_ESA_IR_WRAG_3_6_VOLUNTARY",
            "2007-06-30, 2012-06-30, WP_ESA_IR_WRAG_3_6_MANDATORY",
            // five on 1 March 2013
            "2008-02-29, 2013-02-28, WP_ESA_IR_WRAG_3_6_VOLUNTARY",
            "2008-02-29, 2013-03-01, WP_ESA_IR_WRAG_3_6_MANDATORY",
            "2012-02-28, 2017-02-27, WP_ESA_IR_WRAG_3_6_VOLUNTARY",
            "2012-02-28, 2017-02-28, WP_ESA_IR_WRAG_3_6_MANDATORY"
        })
        void fifthBirthday(String born, LocalDate on, CustomerGroup group) {
            var facts =
                    aJobseeker()
                            .withWrag("2012-02-29", Prognosis.THREE_MONTHS)
                            .loneParentOf(born)
                            .facts();

            assertThat(groupOf(decide(facts, on))).isEqualTo(group);
        }
    }

    @Nested
    @DisplayName("WP ¶3 Whoever has stopped claiming ESA is in no group")
    @Source("WP ¶3, decision ADR-0066")
    class Stopped {

        @ParameterizedTest(name = "ESA to 30 April 2012, on {0} in a group: {1}")
        @CsvSource({"2012-04-30, true", "2012-05-01, false"})
        void claimEnds(LocalDate on, boolean inGroup) {
            var facts =
                    aJobseeker()
                            .claiming(Benefit.ESA, "2011-11-01", "2012-04-30")
                            .withWrag("2012-02-29", Prognosis.SIX_MONTHS)
                            .facts();

            assertThat(groupOf(decide(facts, on)) != null).isEqualTo(inGroup);
        }

        @Test
        @DisplayName("one of two claims that goes on is enough, and so is one still to come")
        void anotherGoesOn() {
            var facts =
                    aJobseeker()
                            .claiming(Benefit.ESA, "2011-01-01", "2012-04-30")
                            .claiming(Benefit.ESA, "2012-06-01", null)
                            .withWrag("2012-02-29", Prognosis.SIX_MONTHS)
                            .facts();

            assertThat(groupOf(decide(facts, TODAY))).isNotNull();
        }
    }

    @Nested
    @DisplayName("The terms of each group are those of the day")
    @Source("WP Appendix A, decision ADR-0022, decision ADR-0066")
    class Terms {

        @ParameterizedTest(name = "{0} on {1}: {2}, {3}, payment group {4}")
        @CsvSource({
            "WP_ESA_IR_WRAG_12_MANDATORY, 2012-11-18, VOLUNTARY, MANDATORY, 5",
            "WP_ESA_IR_WRAG_12_MANDATORY, 2012-11-19, MANDATORY, MANDATORY, 6",
            "WP_ESA_IR_WRAG_3_6_STOCK, 2012-09-09, VOLUNTARY, MANDATORY, 6",
            "WP_ESA_IR_WRAG_3_6_STOCK, 2012-09-10, MANDATORY, MANDATORY, 6"
        })
        void compulsoryFrom(
                CustomerGroup group, LocalDate on, String referral, String participation, int pg) {
            var someone =
                    everyone().stream()
                            .filter(each -> !each.exIb())
                            .filter(each -> each.exempt().equals("no"))
                            .filter(each -> expected(each) == group)
                            .findFirst()
                            .orElseThrow();

            var decision = decide(someone.facts(), on);

            assertThat(groupOf(decision)).isEqualTo(group);
            assertThat(decision.eligibility()).isNotNull();
            assertThat(String.valueOf(decision.eligibility()))
                    .contains("referralBasis=" + referral, "participationBasis=" + participation);
            assertThat(decision.paymentGroup()).isEqualTo(new PaymentGroup(pg));
        }

        @Test
        @DisplayName("who came from Incapacity Benefit is in payment group 7, whatever the group")
        void fromIncapacityBenefit() {
            assertThat(everyone())
                    .filteredOn(each -> each.exIb() && expected(each) != null)
                    .extracting(each -> decide(each.facts(), TODAY).paymentGroup())
                    .hasSizeGreaterThan(100)
                    .containsOnly(new PaymentGroup(7));
        }

        @Test
        @DisplayName("the exempt are compelled in no group, on no day")
        void exempt() {
            for (var on : List.of(TODAY, LocalDate.of(2012, 9, 10), LocalDate.of(2012, 11, 19))) {
                assertThat(everyone())
                        .filteredOn(each -> each.exempt().equals("yes") && expected(each) != null)
                        .extracting(each -> String.valueOf(decide(each.facts(), on).eligibility()))
                        .hasSizeGreaterThan(100)
                        .allSatisfy(eligibility ->
                                assertThat(eligibility)
                                        .contains(
                                                "referralBasis=VOLUNTARY",
                                                "participationBasis=VOLUNTARY"));
            }
        }
    }

    private static @Nullable CustomerGroup expected(Claimant person) {
        var group =
                TABLE.lines()
                        .skip(1)
                        .map(line -> line.split("\\|"))
                        .filter(cells -> fits(cells, person))
                        .findFirst()
                        .orElseThrow()[6]
                        .strip();
        return group.equals("none") ? null : CustomerGroup.valueOf(group);
    }

    private static boolean fits(String[] cells, Claimant person) {
        var words = person.words();
        for (int i = 0; i < words.size(); i++) {
            var cell = cells[i].strip();
            if (!cell.equals("-") && !cell.equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Claimant> everyone() {
        var everyone = new ArrayList<Claimant>();
        for (var classification : withNull(EsaClassification.values())) {
            for (var type : withNull(EsaBenefitType.values())) {
                for (boolean exIb : new boolean[] {true, false}) {
                    for (var prognosis : withNull(Prognosis.values())) {
                        for (var status : EsaStatus.values()) {
                            for (var circumstances : circumstances(exIb)) {
                                everyone.add(
                                        new Claimant(
                                                classification,
                                                type,
                                                exIb,
                                                prognosis,
                                                status,
                                                circumstances));
                            }
                        }
                    }
                }
            }
        }
        return everyone;
    }

    private static <T> List<@Nullable T> withNull(T[] values) {
        var all = new ArrayList<@Nullable T>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    /** Neither; a carer; a lone parent of a child of 4, of a child of 5, of one not recorded. */
    private static List<Circumstances> circumstances(boolean exIb) {
        return List.of(
                new Circumstances(false, false, null, exIb, null, null),
                new Circumstances(true, false, null, exIb, null, null),
                new Circumstances(false, true, LocalDate.of(2012, 4, 2), exIb, null, null),
                new Circumstances(false, true, LocalDate.of(2007, 5, 1), exIb, null, null),
                new Circumstances(false, true, null, exIb, null, null));
    }

    private static Decision decide(ClientFacts facts, LocalDate on) {
        return CustomerGroups.decide(facts, POLICY, on);
    }

    private static @Nullable CustomerGroup groupOf(Decision decision) {
        var eligibility = decision.eligibility();
        return eligibility == null ? null : eligibility.group();
    }

    /** What the ESA windows can say about someone. */
    private record Claimant(
            @Nullable EsaClassification classification,
            @Nullable EsaBenefitType type,
            boolean exIb,
            @Nullable Prognosis prognosis,
            EsaStatus status,
            Circumstances circumstances) {

        private static final Map<Prognosis, String> PROGNOSES =
                Map.of(
                        Prognosis.THREE_MONTHS,
                        "3 or 6",
                        Prognosis.SIX_MONTHS,
                        "3 or 6",
                        Prognosis.TWELVE_MONTHS_OR_MORE,
                        "12");
        private static final Map<EsaBenefitType, String> TYPES =
                Map.of(
                        EsaBenefitType.N_S,
                        "N/S",
                        EsaBenefitType.CONTRIBUTORY,
                        "Cont",
                        EsaBenefitType.INCOME_RELATED,
                        "IR");
        private static final Map<EsaClassification, String> CLASSES =
                Map.of(
                        EsaClassification.WRAG,
                        "WRAG",
                        EsaClassification.SUPPORT_GROUP,
                        "Support Group");

        List<String> words() {
            return List.of(
                    classification == null ? "(blank)" : CLASSES.getOrDefault(classification, "x"),
                    type == null ? "(blank)" : TYPES.getOrDefault(type, "x"),
                    exIb ? "yes" : "no",
                    prognosis == null ? "(blank)" : PROGNOSES.getOrDefault(prognosis, "x"),
                    status == EsaStatus.STOCK ? "Stock" : "x",
                    exempt());
        }

        String exempt() {
            var child = circumstances.youngestChildBornOn();
            return circumstances.fullTimeCarer()
                            || (child != null && child.isAfter(LocalDate.of(2011, 1, 1)))
                    ? "yes"
                    : "no";
        }

        ClientFacts facts() {
            return aJobseeker()
                    .withCircumstances(circumstances)
                    .withEsa(
                            new Esa(
                                    classification,
                                    status,
                                    new WcaOutcome(DECIDED, null, prognosis, type)))
                    .facts();
        }
    }
}
