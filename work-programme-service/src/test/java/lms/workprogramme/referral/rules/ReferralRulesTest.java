package lms.workprogramme.referral.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static lms.workprogramme.eligibility.rules.Jobseekers.referredOn;
import static lms.workprogramme.referral.ReferralRefusal.ACTION_PLAN_REQUIRED;
import static lms.workprogramme.referral.ReferralRefusal.CONFIRM_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.CUSTOMER_HAS_DIED;
import static lms.workprogramme.referral.ReferralRefusal.ELIGIBILITY_DATE_NOT_REACHED;
import static lms.workprogramme.referral.ReferralRefusal.NINO_NOT_KNOWN;
import static lms.workprogramme.referral.ReferralRefusal.NO_CUSTOMER_GROUP;
import static lms.workprogramme.referral.ReferralRefusal.NO_PROVISIONS;
import static lms.workprogramme.referral.ReferralRefusal.REFERRED_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.ReferralMade.AgreedAction;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.eligibility.rules.Jobseekers;
import lms.workprogramme.facts.SavedPlan;
import lms.workprogramme.referral.Chances;
import lms.workprogramme.referral.MergedInto;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶8-14 Referring to the Work Programme")
@Source(
        "WP ¶4-5, ¶8, ¶11, ¶13-14, ¶20, AP ¶17, decision ADR-0017, decision ADR-0040, decision ADR-0041")
class ReferralRulesTest {

    private static final LocalDate ELIGIBILITY_DATE = LocalDate.of(2012, 5, 1);
    private static final Nino NINO = new Nino("QQ120489A");
    private static final SavedPlan PLAN =
            new SavedPlan(
                    ClientId.fresh(),
                    1,
                    List.of(
                            new AgreedAction(
                                    "Send a CV.", AssignedTo.CLIENT, LocalDate.of(2012, 5, 15))));
    private static final Candidates CANDIDATES =
            new Candidates(
                    new AreaCode("CPA 16"),
                    "West Yorkshire",
                    new PaymentGroup(1),
                    ELIGIBILITY_DATE,
                    "2011-06",
                    LocalDate.of(2011, 6, 1),
                    List.of(new Candidate(new ProviderCode("aire-works"), "Provision", 1)));

    @Test
    @DisplayName("is allowed on the eligibility date, with a plan and a provision")
    void allowed() {
        assertThat(mayRefer(eligible(), ELIGIBILITY_DATE, null, PLAN, CANDIDATES))
                .isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("is refused on the day before the eligibility date")
    void dayBefore() {
        var ruling = mayRefer(eligible(), ELIGIBILITY_DATE.minusDays(1), null, PLAN, CANDIDATES);

        assertThat(ruling).isEqualTo(Ruling.refused(ELIGIBILITY_DATE_NOT_REACHED));
    }

    @Test
    @DisplayName("is refused without a Customer Group")
    void noGroup() {
        var ruling = mayRefer(aJobseeker(), ELIGIBILITY_DATE, null, PLAN, null);

        assertThat(ruling).isEqualTo(Ruling.refused(NO_CUSTOMER_GROUP));
    }

    @Test
    @DisplayName("is refused when a referral has been made already")
    void referredAlready() {
        var ruling =
                mayRefer(eligible(), ELIGIBILITY_DATE, referredOn("2012-05-01"), PLAN, CANDIDATES);

        assertThat(ruling).isEqualTo(Ruling.refused(REFERRED_ALREADY));
    }

    @Test
    @DisplayName("is refused without a saved Action Plan")
    void noPlan() {
        var ruling = mayRefer(eligible(), ELIGIBILITY_DATE, null, null, CANDIDATES);

        assertThat(ruling).isEqualTo(Ruling.refused(ACTION_PLAN_REQUIRED));
    }

    @Test
    @DisplayName("is refused when no appropriate provision can be found")
    void noProvision() {
        var ruling = mayRefer(eligible(), ELIGIBILITY_DATE, null, PLAN, null);

        assertThat(ruling).isEqualTo(Ruling.refused(NO_PROVISIONS));
        assertThat(NO_PROVISIONS.message())
                .isEqualTo("No Provisions found. Please contact the help desk");
    }

    @Test
    @DisplayName("ADR-0040 is refused while only a temporary reference is known")
    void noNino() {
        var ruling = ReferralRules.mayRefer(chances(null, null));

        assertThat(ruling).isEqualTo(Ruling.refused(NINO_NOT_KNOWN));
    }

    @Test
    @DisplayName("ADR-0041 is refused once the customer's death is recorded")
    void died() {
        var ruling = ReferralRules.mayRefer(chances(NINO, LocalDate.of(2012, 4, 30)));

        assertThat(ruling).isEqualTo(Ruling.refused(CUSTOMER_HAS_DIED));
    }

    @Test
    @DisplayName("ADR-0045 is refused under a record that was merged, naming the surviving one")
    void merged() {
        var survivor = ClientId.fresh();

        var ruling = ReferralRules.mayRefer(chances(NINO, null, survivor));

        assertThat(ruling.reasons()).containsExactly(new MergedInto(survivor).reason());
        assertThat(ruling.reasons().getFirst().refusal().message()).contains(survivor.toString());
    }

    private static Chances chances(@Nullable Nino nino, @Nullable LocalDate diedOn) {
        return chances(nino, diedOn, null);
    }

    private static Chances chances(
            @Nullable Nino nino, @Nullable LocalDate diedOn, @Nullable ClientId mergedInto) {
        return new Chances(
                nino,
                diedOn,
                mergedInto,
                CustomerGroups.decide(eligible().facts(), POLICY, ELIGIBILITY_DATE),
                null,
                PLAN,
                CANDIDATES);
    }

    @Test
    @DisplayName("is refused with all the reasons at once, the question among them")
    void allReasons() {
        var ruling =
                mayRefer(
                                eligible(),
                                ELIGIBILITY_DATE.minusDays(1),
                                referredOn("2012-04-02"),
                                null,
                                null)
                        .and(ReferralRules.isConfirmed(false));

        assertThat(ruling.reasons())
                .extracting(Reason::refusal)
                .containsExactly(
                        REFERRED_ALREADY,
                        ELIGIBILITY_DATE_NOT_REACHED,
                        NO_PROVISIONS,
                        ACTION_PLAN_REQUIRED,
                        CONFIRM_ACTION_PLAN);
    }

    @Test
    @DisplayName("asks whether Action Plan and information are correct, and goes on only with Yes")
    void confirmation() {
        assertThat(ReferralRules.isConfirmed(true)).isEqualTo(Ruling.allowed());
        assertThat(ReferralRules.isConfirmed(false).reasons())
                .containsExactly(CONFIRM_ACTION_PLAN.at("/actionPlanConfirmed"));
        assertThat(CONFIRM_ACTION_PLAN.message())
                .isEqualTo("Please confirm the customer Action Plan and information is correct?");
    }

    private static Jobseekers eligible() {
        return aJobseeker().born("1989-06-14").claimingFrom("2011-08-01");
    }

    private static Ruling mayRefer(
            Jobseekers jobseeker,
            LocalDate on,
            @Nullable LiveReferral referral,
            @Nullable SavedPlan plan,
            @Nullable Candidates candidates) {
        return ReferralRules.mayRefer(
                new Chances(
                        NINO,
                        null,
                        null,
                        CustomerGroups.decide(jobseeker.facts(), POLICY, on),
                        referral,
                        plan,
                        candidates));
    }
}
