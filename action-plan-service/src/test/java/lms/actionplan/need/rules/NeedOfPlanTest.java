package lms.actionplan.need.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lms.actionplan.need.BenefitFacts;
import lms.actionplan.need.BenefitFacts.Claimed;
import lms.actionplan.need.Ground;
import lms.actionplan.need.Need;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶17, ¶63 Who must have an Action Plan, and why")
@Source("AP ¶4, ¶17, ¶63, decision ADR-0059")
class NeedOfPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);

    @Test
    @DisplayName("Lone Parents who fall under the LP WFI regime must have one")
    void loneParents() {
        assertThat(grounds(facts(true, null, Benefit.IS))).containsExactly(Ground.LP_WFI);
        assertThat(need(facts(true, false, Benefit.IS))).isEqualTo(Need.MUST);
    }

    @Test
    @DisplayName("Relevant claimants claiming IB or ESA must have one")
    void incapacityBenefits() {
        assertThat(grounds(facts(false, null, Benefit.IB))).containsExactly(Ground.IB_OR_ESA);
        assertThat(grounds(facts(null, null, Benefit.ESA))).containsExactly(Ground.IB_OR_ESA);
        assertThat(need(facts(false, null, Benefit.ESA))).isEqualTo(Need.MUST);
    }

    @Test
    @DisplayName("Relevant claimants claiming Severe Disablement Benefit must have one")
    void severeDisablement() {
        assertThat(grounds(facts(false, null, Benefit.SDB))).containsExactly(Ground.SDB);
        assertThat(need(facts(false, null, Benefit.SDB))).isEqualTo(Need.MUST);
    }

    @Test
    @DisplayName("Relevant claimants claiming IS on the grounds of incapacity must have one")
    void incomeSupportOnIncapacity() {
        assertThat(grounds(facts(false, true, Benefit.IS))).containsExactly(Ground.IS_INCAPACITY);
        assertThat(need(facts(null, true, Benefit.IS))).isEqualTo(Need.MUST);
    }

    @Test
    @DisplayName("Income Support on the grounds of incapacity asks for one beside another benefit")
    void incapacityBesideAnother() {
        var facts = facts(false, true, Benefit.JSA, Benefit.IS);

        assertThat(grounds(facts)).containsExactly(Ground.IS_INCAPACITY, Ground.JSA);
        assertThat(need(facts)).isEqualTo(Need.MUST);
        assertThat(grounds(facts(true, true, Benefit.IS))).containsExactly(Ground.LP_WFI);
        assertThat(grounds(facts(false, true, Benefit.JSA))).containsExactly(Ground.JSA);
    }

    @Test
    @DisplayName("Other IS claimants are not required to have one at their mandatory WFIs")
    void otherIncomeSupport() {
        assertThat(grounds(facts(false, false, Benefit.IS))).containsExactly(Ground.OTHER_IS);
        assertThat(need(facts(false, false, Benefit.IS))).isEqualTo(Need.NOT_REQUIRED);
    }

    @Test
    @DisplayName("When the grounds of IS are not recorded, the answer is that it is not known")
    void groundsNotRecorded() {
        for (var facts :
                List.of(
                        facts(false, null, Benefit.IS),
                        facts(null, false, Benefit.IS),
                        facts(null, null, Benefit.IS))) {
            assertThat(grounds(facts)).containsExactly(Ground.IS_GROUNDS_NOT_KNOWN);
            assertThat(need(facts)).isEqualTo(Need.NOT_KNOWN);
        }
    }

    @Test
    @DisplayName("JSA customers require one if they are being referred to contracted provision")
    void jobseekers() {
        assertThat(grounds(facts(false, null, Benefit.JSA))).containsExactly(Ground.JSA);
        assertThat(need(facts(true, null, Benefit.JSA))).isEqualTo(Need.WHEN_REFERRED);
    }

    @Test
    @DisplayName("Another Non JSA Customer must enter into an Action Plan")
    void nonJsa() {
        assertThat(grounds(facts(false, null, Benefit.PENSION_CREDIT)))
                .containsExactly(Ground.OTHER_NON_JSA);
        assertThat(need(facts(false, null, Benefit.PENSION_CREDIT))).isEqualTo(Need.MUST);
    }

    @Test
    @DisplayName("With two benefits both grounds are told, and the weightier one decides")
    void twoBenefits() {
        var facts = facts(false, false, Benefit.IS, Benefit.JSA, Benefit.ESA);

        assertThat(grounds(facts)).containsExactly(Ground.IB_OR_ESA, Ground.JSA, Ground.OTHER_IS);
        assertThat(need(facts)).isEqualTo(Need.MUST);
        assertThat(need(facts(false, null, Benefit.IS, Benefit.JSA))).isEqualTo(Need.WHEN_REFERRED);
    }

    @Test
    @DisplayName("A claim counts from its first day to its last")
    void onItsDays() {
        var days = new DateRange(LocalDate.of(2012, 2, 29), LocalDate.of(2012, 4, 30));
        var facts = new BenefitFacts(3, List.of(new Claimed(Benefit.ESA, days)), false, null, null);

        assertThat(NeedOfPlan.grounds(facts, LocalDate.of(2012, 2, 28)))
                .containsExactly(Ground.NO_CLAIM);
        assertThat(NeedOfPlan.grounds(facts, LocalDate.of(2012, 2, 29)))
                .containsExactly(Ground.IB_OR_ESA);
        assertThat(NeedOfPlan.grounds(facts, LocalDate.of(2012, 4, 30)))
                .containsExactly(Ground.IB_OR_ESA);
        assertThat(NeedOfPlan.grounds(facts, TODAY)).containsExactly(Ground.NO_CLAIM);
        assertThat(NeedOfPlan.need(List.of(Ground.NO_CLAIM))).isEqualTo(Need.NOT_REQUIRED);
    }

    @Test
    @DisplayName("Before anything was told, the answer is that it is not known")
    void nothingTold() {
        assertThat(grounds(BenefitFacts.NONE)).containsExactly(Ground.NOTHING_TOLD);
        assertThat(need(BenefitFacts.NONE)).isEqualTo(Need.NOT_KNOWN);
    }

    private static BenefitFacts facts(
            @Nullable Boolean loneParent, @Nullable Boolean incapacity, Benefit... claimed) {
        var since = new DateRange(LocalDate.of(2011, 8, 1), null);
        return new BenefitFacts(
                1,
                Arrays.stream(claimed).map(benefit -> new Claimed(benefit, since)).toList(),
                loneParent,
                incapacity,
                null);
    }

    private static List<Ground> grounds(BenefitFacts facts) {
        return NeedOfPlan.grounds(facts, TODAY);
    }

    private static Need need(BenefitFacts facts) {
        return NeedOfPlan.need(grounds(facts));
    }
}
