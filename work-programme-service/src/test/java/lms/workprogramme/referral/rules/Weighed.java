package lms.workprogramme.referral.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Refusal;
import lms.kit.rules.Ruling;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.JobseekersAgreement;
import lms.language.event.BenefitPosition.JointClaim;
import lms.language.event.BenefitPosition.Member;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.event.ReferralMade.AgreedAction;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.AssignedTo;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.DateRange;
import lms.language.value.Nino;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.rules.Jobseekers;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.SavedPlan;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.journey.Postponement;
import lms.workprogramme.referral.Chances;
import lms.workprogramme.referral.Chances.Partner;
import org.jspecify.annotations.Nullable;

/** What a made-up referral would rest on. */
final class Weighed {

    static final LocalDate ELIGIBILITY_DATE = LocalDate.of(2012, 5, 1);
    static final ProviderCode AIRE = new ProviderCode("aire-works");
    static final ProviderCode CALDER = new ProviderCode("calder-futures");
    static final ReferralId EARLIER = ReferralId.fresh();

    private final ClientId id = ClientId.fresh();
    private @Nullable Nino nino = new Nino("QQ120489A");
    private @Nullable LocalDate diedOn;
    private @Nullable ClientId mergedInto;
    private LocalDate on = ELIGIBILITY_DATE;
    private @Nullable CustomerGroup group;
    private List<Claim> claims = List.of();
    private @Nullable LocalDate agreedOn;
    private @Nullable JointClaim jointClaim;
    private @Nullable WorkChoice workChoice;
    private @Nullable Circumstances circumstances;
    private Course course = Course.NONE;
    private boolean absorbedIsReferred;
    private Ruling again = Ruling.allowed();
    private @Nullable SavedPlan plan =
            new SavedPlan(
                    id,
                    1,
                    List.of(
                            new AgreedAction(
                                    "Send a CV.", AssignedTo.CLIENT, LocalDate.of(2012, 5, 15))));
    private @Nullable Partner partner;
    private @Nullable Candidates candidates =
            candidates(new Candidate(CALDER, "Provision", 1), new Candidate(AIRE, "Provision", 1));

    private Weighed() {}

    /** Of WP JSA 18-24 and eligible on 1 May 2012, with a JSAg, a plan and two providers. */
    static Weighed jobseeker() {
        var weighed = new Weighed();
        weighed.agreedOn = LocalDate.of(2011, 8, 1);
        return weighed.of(CustomerGroup.WP_JSA_18_24, Benefit.JSA);
    }

    /** In a group on the day, with a claim to a benefit. */
    static Weighed customer(@Nullable CustomerGroup group, Benefit benefit) {
        return new Weighed().of(group, benefit);
    }

    private Weighed of(@Nullable CustomerGroup in, Benefit benefit) {
        group = in;
        claims = List.of(new Claim(benefit, DateRange.from(LocalDate.of(2011, 8, 1))));
        return this;
    }

    Weighed on(LocalDate day) {
        on = day;
        return this;
    }

    Weighed withoutNino() {
        nino = null;
        return this;
    }

    Weighed diedOn(LocalDate day) {
        diedOn = day;
        return this;
    }

    Weighed mergedInto(ClientId survivor) {
        mergedInto = survivor;
        return this;
    }

    Weighed withoutGroup() {
        group = null;
        return this;
    }

    Weighed withoutAgreement() {
        agreedOn = null;
        return this;
    }

    Weighed withoutPlan() {
        plan = null;
        return this;
    }

    Weighed withoutCandidates() {
        candidates = null;
        return this;
    }

    Weighed among(Candidate... each) {
        candidates = candidates(each);
        return this;
    }

    Weighed whoseClaimEndedOn(LocalDate day) {
        claims =
                claims.stream()
                        .map(c -> new Claim(c.benefit(), new DateRange(c.on().first(), day)))
                        .toList();
        return this;
    }

    Weighed onWorkChoice() {
        workChoice = new WorkChoice(LocalDate.of(2012, 4, 2), null);
        return this;
    }

    Weighed postponed() {
        course =
                course.withPostponement(
                        new Postponement(
                                PostponeReason.DEFER_JOB_INTERVIEW,
                                LocalDate.of(2012, 6, 1),
                                null));
        return this;
    }

    Weighed referredAlready() {
        course =
                course.withLiveReferral(
                        new LiveReferral(
                                EARLIER,
                                CustomerGroup.WP_JSA_18_24,
                                AIRE,
                                LocalDate.of(2012, 4, 2),
                                false));
        return this;
    }

    /** Under a record that this one has absorbed. */
    Weighed referredAsAbsorbed() {
        absorbedIsReferred = true;
        return this;
    }

    Weighed completed() {
        course =
                course.withCompletion(
                        new Completion(
                                EARLIER,
                                CustomerGroup.WP_JSA_18_24,
                                AIRE,
                                LocalDate.of(2011, 9, 5),
                                CompleterReason.FINAL_OUTCOME_CLAIMED,
                                LocalDate.of(2012, 3, 1)));
        return this;
    }

    Weighed notToBeReferredAgain(Refusal because) {
        again = Ruling.refused(because);
        return this;
    }

    Weighed inAJointClaim() {
        jointClaim = new JointClaim(ClientId.fresh(), Member.SECOND, LocalDate.of(2011, 8, 1));
        return this;
    }

    /** The other member was referred to a provider. */
    Weighed following(ProviderCode provider) {
        partner = new Partner(EARLIER, provider);
        return inAJointClaim();
    }

    Weighed inCircumstances(boolean loneParent, @Nullable Boolean incomeSupportForIncapacity) {
        circumstances =
                new Circumstances(false, loneParent, null, false, null, incomeSupportForIncapacity);
        return this;
    }

    Claims claims() {
        return new Claims(
                id,
                1,
                claims,
                List.of(),
                agreedOn == null ? null : new JobseekersAgreement(agreedOn),
                null,
                null,
                jointClaim,
                workChoice,
                null,
                circumstances);
    }

    Chances chances() {
        return new Chances(
                nino,
                diedOn,
                mergedInto,
                decision(),
                claims(),
                course,
                absorbedIsReferred,
                again,
                plan,
                partner,
                candidates);
    }

    private Decision decision() {
        return new Decision(
                on,
                group == null
                        ? null
                        : new Eligibility(
                                group, ELIGIBILITY_DATE, Basis.MANDATORY, Basis.MANDATORY),
                group == null ? null : new PaymentGroup(1),
                false,
                List.of(),
                List.of(),
                requireNonNull(Jobseekers.POLICY.on(on)));
    }

    private static Candidates candidates(Candidate... each) {
        return new Candidates(
                new AreaCode("CPA 16"),
                "West Yorkshire",
                new PaymentGroup(1),
                ELIGIBILITY_DATE,
                "2011-06",
                LocalDate.of(2011, 6, 1),
                List.of(each));
    }
}
