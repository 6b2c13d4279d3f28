package lms.workprogramme.referral.rules;

import static java.util.Objects.requireNonNull;
import static lms.workprogramme.completion.CompletionRefusal.SPENT_ALLOTTED_TIME;
import static lms.workprogramme.referral.ReferralRefusal.ACTION_PLAN_REQUIRED;
import static lms.workprogramme.referral.ReferralRefusal.ANOTHER_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.ASK_ABOUT_SAFEGUARDS;
import static lms.workprogramme.referral.ReferralRefusal.CONFIRM_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.CONFIRM_NEW_REFERRAL;
import static lms.workprogramme.referral.ReferralRefusal.CUSTOMER_HAS_DIED;
import static lms.workprogramme.referral.ReferralRefusal.ELIGIBILITY_DATE_NOT_REACHED;
import static lms.workprogramme.referral.ReferralRefusal.JSAG_REQUIRED;
import static lms.workprogramme.referral.ReferralRefusal.MUST_HAVE_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.NINO_NOT_KNOWN;
import static lms.workprogramme.referral.ReferralRefusal.NO_CUSTOMER_GROUP;
import static lms.workprogramme.referral.ReferralRefusal.NO_PROVIDER_AVAILABLE;
import static lms.workprogramme.referral.ReferralRefusal.NO_PROVISIONS;
import static lms.workprogramme.referral.ReferralRefusal.ON_WORK_CHOICE;
import static lms.workprogramme.referral.ReferralRefusal.POSTPONED;
import static lms.workprogramme.referral.ReferralRefusal.REFERRED_ALREADY;
import static lms.workprogramme.referral.ReferralRefusal.SAFEGUARDS_NOT_ASKED;
import static lms.workprogramme.referral.rules.Weighed.AIRE;
import static lms.workprogramme.referral.rules.Weighed.CALDER;
import static lms.workprogramme.referral.rules.Weighed.EARLIER;
import static lms.workprogramme.referral.rules.Weighed.ELIGIBILITY_DATE;
import static lms.workprogramme.referral.rules.Weighed.customer;
import static lms.workprogramme.referral.rules.Weighed.jobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.facts.MergedInto;
import lms.workprogramme.referral.Answers;
import lms.workprogramme.referral.CompletedReferral;
import lms.workprogramme.referral.ReferralRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("WP ¶8-18, ¶50-57 Referring to the Work Programme")
@Source(
        "WP ¶4-5, ¶8-9, ¶11, ¶13-18, ¶20, ¶51, ¶56-57, AP ¶17, decision ADR-0017, decision ADR-0040,"
                + " decision ADR-0041, decision ADR-0059, decision ADR-0072, decision ADR-0075")
class ReferralRulesTest {

    private static final Answers YES = new Answers(true, null, null, false);
    private static final Answers NOTHING = new Answers(false, null, null, false);

    @Test
    @DisplayName("is allowed on the eligibility date, with JSAg, plan and provision")
    void allowed() {
        assertThat(mayRefer(jobseeker())).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("is refused on the day before the eligibility date")
    void dayBefore() {
        assertThat(mayRefer(jobseeker().on(ELIGIBILITY_DATE.minusDays(1))))
                .isEqualTo(Ruling.refused(ELIGIBILITY_DATE_NOT_REACHED));
    }

    @Test
    @DisplayName("WP ¶5 is refused without a Customer Group")
    void noGroup() {
        assertThat(mayRefer(jobseeker().withoutGroup()))
                .isEqualTo(Ruling.refused(NO_CUSTOMER_GROUP));
    }

    @Test
    @DisplayName("is refused when a referral has been made already")
    void referredAlready() {
        assertThat(mayRefer(jobseeker().referredAlready()))
                .isEqualTo(Ruling.refused(REFERRED_ALREADY));
    }

    @Test
    @DisplayName("ADR-0074 is refused while a record that was merged into this one is referred")
    void referredAsAbsorbed() {
        assertThat(mayRefer(jobseeker().referredAsAbsorbed()))
                .isEqualTo(Ruling.refused(REFERRED_ALREADY));
        assertThat(answered(jobseeker().referredAsAbsorbed(), NOTHING)).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("WP ¶9 is refused while a postponement is recorded")
    void postponed() {
        assertThat(mayRefer(jobseeker().postponed())).isEqualTo(Ruling.refused(POSTPONED));
        assertThat(POSTPONED.message()).isEqualTo("A postponement is recorded.");
    }

    @Test
    @DisplayName("WP ¶9 is refused while the customer is on Work Choice")
    void workChoice() {
        assertThat(mayRefer(jobseeker().onWorkChoice())).isEqualTo(Ruling.refused(ON_WORK_CHOICE));
        assertThat(ON_WORK_CHOICE.message()).isEqualTo("The customer is on Work Choice.");
    }

    @Test
    @DisplayName("AP ¶17 of a JSA customer is refused without a saved Action Plan")
    void noPlan() {
        assertThat(mayRefer(jobseeker().withoutPlan()))
                .isEqualTo(Ruling.refused(ACTION_PLAN_REQUIRED));
    }

    @Test
    @DisplayName("AP ¶17 of a JSA customer is refused without a JSAg, and without both says both")
    void noAgreement() {
        assertThat(mayRefer(jobseeker().withoutAgreement()))
                .isEqualTo(Ruling.refused(JSAG_REQUIRED));
        assertThat(refusals(mayRefer(jobseeker().withoutAgreement().withoutPlan())))
                .containsExactly(JSAG_REQUIRED, ACTION_PLAN_REQUIRED);
        assertThat(JSAG_REQUIRED.message())
                .isEqualTo("JSA customers must have a Job Seekers Agreement (JSAg).");
    }

    @ParameterizedTest
    @CsvSource({
        "ESA, false, , true",
        "IB, false, , true",
        "SDB, false, , true",
        "IS, true, false, true",
        "IS, false, true, true",
        "IS, false, false, false",
        "IS, false, , false",
        "PENSION_CREDIT, true, true, false"
    })
    @DisplayName(
            "AP ¶17 of any other customer a plan is demanded by benefit and circumstances, a JSAg never")
    void otherCustomers(
            Benefit benefit, boolean loneParent, @Nullable Boolean incapacity, boolean demanded) {
        var weighed =
                customer(CustomerGroup.WP_IB_AND_IS_VOLUNTEER, benefit)
                        .inCircumstances(loneParent, incapacity)
                        .withoutPlan();

        assertThat(mayRefer(weighed))
                .isEqualTo(demanded ? Ruling.refused(MUST_HAVE_ACTION_PLAN) : Ruling.allowed());
    }

    @Test
    @DisplayName("AP ¶17 a claim that has ended demands nothing, and on its last day it does")
    void endedClaim() {
        var weighed =
                customer(CustomerGroup.WP_PENSION_CREDIT, Benefit.ESA)
                        .withoutPlan()
                        .whoseClaimEndedOn(ELIGIBILITY_DATE);

        assertThat(mayRefer(weighed)).isEqualTo(Ruling.refused(MUST_HAVE_ACTION_PLAN));
        assertThat(mayRefer(weighed.whoseClaimEndedOn(ELIGIBILITY_DATE.minusDays(1))))
                .isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("WP ¶11 is refused when no appropriate provision can be found")
    void noProvision() {
        assertThat(mayRefer(jobseeker().withoutCandidates()))
                .isEqualTo(Ruling.refused(NO_PROVISIONS));
        assertThat(NO_PROVISIONS.message())
                .isEqualTo("No Provisions found. Please contact the help desk");
    }

    @Test
    @DisplayName("ADR-0040 is refused while only a temporary reference is known")
    void noNino() {
        assertThat(mayRefer(jobseeker().withoutNino())).isEqualTo(Ruling.refused(NINO_NOT_KNOWN));
    }

    @Test
    @DisplayName("ADR-0041 is refused once the customer's death is recorded")
    void died() {
        assertThat(mayRefer(jobseeker().diedOn(LocalDate.of(2012, 4, 30))))
                .isEqualTo(Ruling.refused(CUSTOMER_HAS_DIED));
    }

    @Test
    @DisplayName("ADR-0045 is refused under a record that was merged, naming the surviving one")
    void merged() {
        var survivor = ClientId.fresh();

        var ruling = mayRefer(jobseeker().mergedInto(survivor));

        assertThat(ruling.reasons())
                .containsExactly(new MergedInto(ReferralRefusal.MERGED, survivor).reason());
        assertThat(ruling.reasons().getFirst().refusal().message()).contains(survivor.toString());
    }

    @Test
    @DisplayName("is refused with all the reasons at once")
    void allReasons() {
        var ruling =
                mayRefer(
                        jobseeker()
                                .on(ELIGIBILITY_DATE.minusDays(1))
                                .withoutNino()
                                .diedOn(LocalDate.of(2012, 4, 29))
                                .referredAlready()
                                .postponed()
                                .onWorkChoice()
                                .withoutCandidates()
                                .withoutAgreement()
                                .withoutPlan());

        assertThat(refusals(ruling))
                .containsExactly(
                        CUSTOMER_HAS_DIED,
                        NINO_NOT_KNOWN,
                        REFERRED_ALREADY,
                        POSTPONED,
                        ON_WORK_CHOICE,
                        ELIGIBILITY_DATE_NOT_REACHED,
                        NO_PROVISIONS,
                        JSAG_REQUIRED,
                        ACTION_PLAN_REQUIRED);
    }

    @Test
    @DisplayName("WP ¶18 the other member of a joint claim follows the first to the same provider")
    void follows() {
        var weighed = jobseeker().following(AIRE);
        var chances = weighed.chances();

        assertThat(mayRefer(weighed)).isEqualTo(Ruling.allowed());
        assertThat(
                        ReferralRules.following(
                                requireNonNull(chances.partner()),
                                requireNonNull(chances.candidates())))
                .hasValueSatisfying(chosen -> assertThat(chosen.provider()).isEqualTo(AIRE));
    }

    @Test
    @DisplayName(
            "WP ¶18 is refused when that provider has no contract there, takes no referrals, or nobody has a contract")
    void cannotFollow() {
        var elsewhere = jobseeker().following(AIRE).among(new Candidate(CALDER, "Provision", 1));
        var closed =
                jobseeker()
                        .following(AIRE)
                        .among(
                                new Candidate(CALDER, "Provision", 1),
                                new Candidate(AIRE, "Provision", 0));
        var nobody = jobseeker().following(AIRE).withoutCandidates();

        for (var weighed : List.of(elsewhere, closed, nobody)) {
            assertThat(mayRefer(weighed)).isEqualTo(Ruling.refused(NO_PROVIDER_AVAILABLE));
        }
        assertThat(NO_PROVIDER_AVAILABLE.message())
                .isEqualTo("No provider is available to refer to.");
    }

    @Test
    @DisplayName(
            "WP ¶18 the other member can be referred immediately, before the own eligibility date")
    void immediately() {
        assertThat(mayRefer(jobseeker().following(AIRE).on(ELIGIBILITY_DATE.minusDays(60))))
                .isEqualTo(Ruling.allowed());
        assertThat(mayRefer(jobseeker().inAJointClaim().on(ELIGIBILITY_DATE.minusDays(60))))
                .isEqualTo(Ruling.refused(ELIGIBILITY_DATE_NOT_REACHED));
        assertThat(mayRefer(jobseeker().following(AIRE).withoutGroup()))
                .isEqualTo(Ruling.refused(NO_CUSTOMER_GROUP));
    }

    @Test
    @DisplayName("WP ¶17 of the first member of a joint claim it says to consider the other one")
    void considerTheOther() {
        assertThat(ReferralRules.messages(jobseeker().inAJointClaim().chances(), true))
                .containsExactly(
                        "The customer is part of a joint claim. Please consider referring the other"
                                + " customer to the Work Programme.");
        assertThat(ReferralRules.messages(jobseeker().inAJointClaim().chances(), false)).isEmpty();
        assertThat(ReferralRules.messages(jobseeker().following(AIRE).chances(), true)).isEmpty();
        assertThat(ReferralRules.messages(jobseeker().chances(), true)).isEmpty();
    }

    @Test
    @DisplayName(
            "WP ¶13-14 asks whether plan and information are correct, and goes on only with Yes")
    void confirmation() {
        assertThat(answered(jobseeker(), YES)).isEqualTo(Ruling.allowed());
        assertThat(answered(jobseeker(), NOTHING).reasons())
                .containsExactly(CONFIRM_ACTION_PLAN.at("/actionPlanConfirmed"));
        assertThat(CONFIRM_ACTION_PLAN.message())
                .isEqualTo("Please confirm the customer Action Plan and information is correct?");
    }

    @Test
    @DisplayName("WP ¶13 what was confirmed is the plan that is handed over, and no other version")
    void confirmedPlan() {
        assertThat(answered(jobseeker(), confirming(1))).isEqualTo(Ruling.allowed());
        for (var version : List.of(0, 2)) {
            assertThat(answered(jobseeker(), confirming(version)).reasons())
                    .containsExactly(ANOTHER_ACTION_PLAN.at("/actionPlanVersion"));
        }
        assertThat(answered(jobseeker().withoutPlan(), confirming(0))).isEqualTo(Ruling.allowed());
    }

    private static Answers confirming(long version) {
        return new Answers(true, version, null, false);
    }

    @Test
    @DisplayName("WP ¶14 nothing is asked of a customer who participates already")
    void participant() {
        assertThat(answered(jobseeker().referredAlready(), NOTHING)).isEqualTo(Ruling.allowed());
        assertThat(answered(jobseeker().referredAlready().completed(), NOTHING))
                .isEqualTo(Ruling.allowed());
    }

    static Stream<CustomerGroup> groupsOfEsa() {
        return Arrays.stream(CustomerGroup.values())
                .filter(group -> group.name().startsWith("WP_ESA"));
    }

    @ParameterizedTest
    @MethodSource("groupsOfEsa")
    @DisplayName(
            "WP ¶15 asks of an ESA customer whether Safe Guard Measures are required; Yes and No are answers")
    void safeguards(CustomerGroup group) {
        var weighed = customer(group, Benefit.ESA).whoseClaimEndedOn(LocalDate.of(2012, 1, 1));

        assertThat(answered(weighed, YES).reasons())
                .containsExactly(ASK_ABOUT_SAFEGUARDS.at("/safeguardMeasures"));
        assertThat(answered(weighed, new Answers(true, null, true, false)))
                .isEqualTo(Ruling.allowed());
        assertThat(answered(weighed, new Answers(true, null, false, false)))
                .isEqualTo(Ruling.allowed());
        assertThat(ASK_ABOUT_SAFEGUARDS.message())
                .isEqualTo("Does the customer require Safe Guard Measures?");
    }

    @Test
    @DisplayName("WP ¶15 also of a customer of another group who claims ESA")
    void safeguardsOfAClaimant() {
        var weighed = customer(CustomerGroup.WP_PENSION_CREDIT, Benefit.ESA);

        assertThat(refusals(answered(weighed, YES))).containsExactly(ASK_ABOUT_SAFEGUARDS);
    }

    @ParameterizedTest
    @EnumSource(value = CustomerGroup.class, names = "WP_ESA.*", mode = EnumSource.Mode.MATCH_NONE)
    @DisplayName("WP ¶15 of no other customer is it asked, and an answer is refused")
    void safeguardsNotAsked(CustomerGroup group) {
        var weighed = customer(group, Benefit.JSA);

        assertThat(answered(weighed, YES)).isEqualTo(Ruling.allowed());
        assertThat(answered(weighed, new Answers(true, null, false, false)).reasons())
                .containsExactly(SAFEGUARDS_NOT_ASKED.at("/safeguardMeasures"));
    }

    @Test
    @DisplayName(
            "WP ¶51 of a completer with a Customer Group it asks for a new referral; WP ¶56 No shows the completed one")
    void completer() {
        var asked = answered(jobseeker().completed(), YES);

        assertThat(mayRefer(jobseeker().completed())).isEqualTo(Ruling.allowed());
        assertThat(asked.reasons())
                .containsExactly(
                        CONFIRM_NEW_REFERRAL
                                .at("/newReferralConfirmed")
                                .with(CompletedReferral.of(EARLIER)));
        assertThat(answered(jobseeker().completed(), new Answers(true, null, null, true)))
                .isEqualTo(Ruling.allowed());
        assertThat(CONFIRM_NEW_REFERRAL.message())
                .isEqualTo("Do you wish to create a new referral to the Work Programme?");
    }

    @Test
    @DisplayName("WP ¶13 the plan is confirmed anew for a new referral")
    void completerConfirms() {
        assertThat(refusals(answered(jobseeker().completed(), NOTHING)))
                .containsExactly(CONFIRM_NEW_REFERRAL, CONFIRM_ACTION_PLAN);
    }

    @Test
    @DisplayName(
            "WP ¶57 of a completer without a Customer Group it shows the completed referral, and asks nothing")
    void completerWithoutGroup() {
        var weighed = jobseeker().completed().withoutGroup();

        assertThat(mayRefer(weighed).reasons())
                .containsExactly(NO_CUSTOMER_GROUP.reason().with(CompletedReferral.of(EARLIER)));
        assertThat(answered(weighed, YES)).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName(
            "WP ¶50 of a completer whom the policy of the day does not let in again nothing is asked but the plan")
    void completerNotAgain() {
        var weighed = jobseeker().completed().notToBeReferredAgain(SPENT_ALLOTTED_TIME);

        assertThat(mayRefer(weighed).reasons())
                .containsExactly(SPENT_ALLOTTED_TIME.reason().with(CompletedReferral.of(EARLIER)));
        assertThat(answered(weighed, YES)).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("WP ¶16 no answer about Safe Guard Measures is ever printed")
    void secret() {
        assertThat(new Answers(true, null, true, true)).hasToString("Answers[]");
        assertThat(jobseeker().chances()).hasToString("Chances[on 2012-05-01]");
    }

    private static Ruling mayRefer(Weighed weighed) {
        return ReferralRules.mayRefer(weighed.chances());
    }

    private static Ruling answered(Weighed weighed, Answers answers) {
        return ReferralRules.areAnswered(weighed.chances(), answers);
    }

    private static List<ReferralRefusal> refusals(Ruling ruling) {
        return ruling.reasons().stream()
                .map(Reason::refusal)
                .map(ReferralRefusal.class::cast)
                .toList();
    }
}
