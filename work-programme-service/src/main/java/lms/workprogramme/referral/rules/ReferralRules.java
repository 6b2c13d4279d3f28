package lms.workprogramme.referral.rules;

import static lms.workprogramme.referral.ReferralRefusal.ACTION_PLAN_REQUIRED;
import static lms.workprogramme.referral.ReferralRefusal.ANOTHER_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.ASK_ABOUT_SAFEGUARDS;
import static lms.workprogramme.referral.ReferralRefusal.CONFIRM_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.CONFIRM_NEW_REFERRAL;
import static lms.workprogramme.referral.ReferralRefusal.CUSTOMER_HAS_DIED;
import static lms.workprogramme.referral.ReferralRefusal.ELIGIBILITY_DATE_NOT_REACHED;
import static lms.workprogramme.referral.ReferralRefusal.JSAG_REQUIRED;
import static lms.workprogramme.referral.ReferralRefusal.MERGED;
import static lms.workprogramme.referral.ReferralRefusal.MUST_HAVE_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.NINO_NOT_KNOWN;
import static lms.workprogramme.referral.ReferralRefusal.NO_CUSTOMER_GROUP;
import static lms.workprogramme.referral.ReferralRefusal.NO_PROVIDER_AVAILABLE;
import static lms.workprogramme.referral.ReferralRefusal.NO_PROVISIONS;
import static lms.workprogramme.referral.ReferralRefusal.ON_WORK_CHOICE;
import static lms.workprogramme.referral.ReferralRefusal.POSTPONED;
import static lms.workprogramme.referral.ReferralRefusal.REFERRED_ALREADY;
import static lms.workprogramme.referral.ReferralRefusal.SAFEGUARDS_NOT_ASKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.eligibility.GroupFamily;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.MergedInto;
import lms.workprogramme.referral.Answers;
import lms.workprogramme.referral.Chances;
import lms.workprogramme.referral.Chances.Partner;
import lms.workprogramme.referral.CompletedReferral;
import org.jspecify.annotations.Nullable;

/** When a client may be referred, what is asked, and what is said. */
public final class ReferralRules {

    /** What the adviser is told of the first member of a joint claim, in the text's words. */
    public static final String CONSIDER_THE_OTHER =
            "The customer is part of a joint claim. Please consider referring the other customer to"
                    + " the Work Programme.";

    private ReferralRules() {}

    /**
     * Whether the client may be referred on the day that the chances were weighed for: alive, known
     * by a National Insurance number, eligible, not referred yet, neither postponed nor on Work
     * Choice, with what AP ¶17 demands of a claimant, and with a provision to be referred to.
     */
    @Source(
            "WP ¶4-5, ¶8-9, ¶11, ¶18, ¶20, ¶50-51, ¶57, AP ¶17, decision ADR-0017, decision ADR-0040,"
                    + " decision ADR-0041, decision ADR-0045, decision ADR-0072, decision ADR-0075")
    public static Ruling mayRefer(Chances chances) {
        var reasons = new ArrayList<Reason>();
        addOfThePerson(chances, reasons);
        addOfTheCourse(chances, reasons);
        if (chances.decision().eligibility() == null) {
            reasons.add(withoutGroup(chances));
        } else {
            addOfTheEligibility(chances, reasons);
        }
        addOfTheClaims(chances, reasons);
        return Ruling.of(reasons);
    }

    private static void addOfThePerson(Chances chances, List<Reason> reasons) {
        if (chances.mergedInto() != null) {
            reasons.add(new MergedInto(MERGED, chances.mergedInto()).reason());
        }
        if (chances.diedOn() != null) {
            reasons.add(CUSTOMER_HAS_DIED.reason());
        }
        if (chances.nino() == null) {
            reasons.add(NINO_NOT_KNOWN.reason());
        }
    }

    private static void addOfTheCourse(Chances chances, List<Reason> reasons) {
        if (chances.isReferred()) {
            reasons.add(REFERRED_ALREADY.reason());
        }
        var completion = chances.course().completion();
        if (completion != null) {
            chances.again().reasons().stream()
                    .map(reason -> reason.with(CompletedReferral.of(completion.referralId())))
                    .forEach(reasons::add);
        }
        if (chances.course().postponement() != null) {
            reasons.add(POSTPONED.reason());
        }
        if (chances.claims() != null && chances.claims().workChoice() != null) {
            reasons.add(ON_WORK_CHOICE.reason());
        }
    }

    /** Of a completer, [Refer] shows the completed referral instead (WP ¶57). */
    private static Reason withoutGroup(Chances chances) {
        var completion = chances.course().completion();
        return completion == null
                ? NO_CUSTOMER_GROUP.reason()
                : NO_CUSTOMER_GROUP.reason().with(CompletedReferral.of(completion.referralId()));
    }

    /** The partner of somebody who was referred can be referred immediately (WP ¶18). */
    private static void addOfTheEligibility(Chances chances, List<Reason> reasons) {
        var partner = chances.partner();
        if (!chances.decision().isEligible() && partner == null) {
            reasons.add(ELIGIBILITY_DATE_NOT_REACHED.reason());
        }
        var candidates = chances.candidates();
        if (partner != null) {
            if (candidates == null || following(partner, candidates).isEmpty()) {
                reasons.add(NO_PROVIDER_AVAILABLE.reason());
            }
        } else if (candidates == null) {
            reasons.add(NO_PROVISIONS.reason());
        }
    }

    private static void addOfTheClaims(Chances chances, List<Reason> reasons) {
        var claims = chances.claims();
        boolean isJobseeker = claimsAny(claims, chances.on(), Benefit.JSA);
        if (isJobseeker && (claims == null || claims.jobseekersAgreement() == null)) {
            reasons.add(JSAG_REQUIRED.reason());
        }
        if (chances.plan() == null) {
            if (isJobseeker) {
                reasons.add(ACTION_PLAN_REQUIRED.reason());
            } else if (isEsaCustomer(chances) || mustHavePlan(claims, chances.on())) {
                reasons.add(MUST_HAVE_ACTION_PLAN.reason());
            }
        }
    }

    /**
     * Whether a claimant other than a jobseeker must have an Action Plan: of ESA, IB or SDB, and of
     * Income Support as a lone parent or on the grounds of incapacity. While the grounds are not
     * known, none is demanded.
     */
    @Source("AP ¶17, decision ADR-0059, decision ADR-0075")
    public static boolean mustHavePlan(@Nullable Claims claims, LocalDate on) {
        if (claimsAny(claims, on, Benefit.ESA, Benefit.IB, Benefit.SDB)) {
            return true;
        }
        var circumstances = claims == null ? null : claims.circumstances();
        return circumstances != null
                && claimsAny(claims, on, Benefit.IS)
                && (circumstances.loneParent()
                        || Boolean.TRUE.equals(circumstances.incomeSupportForIncapacity()));
    }

    /**
     * Whether the client is an ESA customer, of whom the question of WP ¶15 is asked: in a group of
     * ESA, or with a claim to it.
     */
    @Source("WP ¶15")
    public static boolean isEsaCustomer(Chances chances) {
        var eligibility = chances.decision().eligibility();
        return (eligibility != null && GroupFamily.of(eligibility.group()) == GroupFamily.ESA)
                || claimsAny(chances.claims(), chances.on(), Benefit.ESA);
    }

    /**
     * The questions that stand open: of a completer whether there shall be a new referral, whether
     * plan and information are correct, and of an ESA customer whether Safe Guard Measures are
     * required. What is confirmed is the plan that is handed over. Of a participant nothing is
     * asked (WP ¶14).
     */
    @Source("WP ¶13-15, ¶51, decision ADR-0073, decision ADR-0075")
    public static Ruling areAnswered(Chances chances, Answers answers) {
        if (chances.isReferred()) {
            return Ruling.allowed();
        }
        var reasons = new ArrayList<Reason>();
        boolean asksSafeguards = isEsaCustomer(chances);
        if (!asksSafeguards && answers.safeguardMeasures() != null) {
            reasons.add(SAFEGUARDS_NOT_ASKED.at("/safeguardMeasures"));
        }
        var completion = chances.course().completion();
        if (completion != null
                && chances.again().isAllowed()
                && chances.decision().eligibility() != null
                && !answers.newReferralConfirmed()) {
            reasons.add(
                    CONFIRM_NEW_REFERRAL
                            .at("/newReferralConfirmed")
                            .with(CompletedReferral.of(completion.referralId())));
        }
        if (!answers.actionPlanConfirmed()) {
            reasons.add(CONFIRM_ACTION_PLAN.at("/actionPlanConfirmed"));
        }
        var confirmed = answers.actionPlanVersion();
        if (confirmed != null && confirmed != chances.actionPlanVersion()) {
            reasons.add(ANOTHER_ACTION_PLAN.at("/actionPlanVersion"));
        }
        if (asksSafeguards && answers.safeguardMeasures() == null) {
            reasons.add(ASK_ABOUT_SAFEGUARDS.at("/safeguardMeasures"));
        }
        return Ruling.of(reasons);
    }

    /** The place of the partner's provider among the candidates, if it takes referrals there. */
    @Source("WP ¶18, decision ADR-0072")
    public static Optional<Candidate> following(Partner partner, Candidates candidates) {
        return candidates.inOrder().stream()
                .filter(candidate -> candidate.provider().equals(partner.provider()))
                .filter(candidate -> candidate.weight() > 0)
                .findFirst();
    }

    /**
     * What the adviser is told once the referral has been saved: of the first member of a joint
     * claim to be referred, that there is another one.
     *
     * @param knowsOther whether the adviser may know of the other member
     */
    @Source("WP ¶17, decision ADR-0072")
    public static List<String> messages(Chances chances, boolean knowsOther) {
        return chances.claims() != null
                        && chances.claims().jointClaim() != null
                        && chances.partner() == null
                        && knowsOther
                ? List.of(CONSIDER_THE_OTHER)
                : List.of();
    }

    private static boolean claimsAny(@Nullable Claims claims, LocalDate on, Benefit... benefits) {
        return claims != null
                && claims.claims().stream()
                        .filter(claim -> List.of(benefits).contains(claim.benefit()))
                        .anyMatch(claim -> claim.on().contains(on));
    }
}
