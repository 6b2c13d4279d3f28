package lms.workprogramme.referral;

import java.time.LocalDate;
import lms.kit.rules.Ruling;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.SavedPlan;
import lms.workprogramme.journey.Course;
import org.jspecify.annotations.Nullable;

/**
 * What a referral on a day would rest on.
 *
 * @param nino the client's number; null while there is only a temporary reference
 * @param diedOn the day of the client's death
 * @param mergedInto the record that absorbed this one; null while it is one of its own
 * @param claims what the client claims; null while nothing is known
 * @param course what officers and providers have made of the journey so far
 * @param absorbedIsReferred whether a record that this one has absorbed has a live referral
 * @param again whether a completion stands against a new referral (WP ¶50-57)
 * @param plan the saved Action Plan
 * @param partner the live referral of the other member of a joint claim
 * @param candidates the providers to draw from; none without a group, or without a provision
 */
public record Chances(
        @Nullable Nino nino,
        @Nullable LocalDate diedOn,
        @Nullable ClientId mergedInto,
        Decision decision,
        @Nullable Claims claims,
        Course course,
        boolean absorbedIsReferred,
        Ruling again,
        @Nullable SavedPlan plan,
        @Nullable Partner partner,
        @Nullable Candidates candidates) {

    /** The day they were weighed for. */
    public LocalDate on() {
        return decision.on();
    }

    /** The version of the Action Plan that would be handed over; 0 when there is none. */
    public long actionPlanVersion() {
        return plan == null ? 0 : plan.version();
    }

    /** Whether the client has a live referral, under whichever record. */
    public boolean isReferred() {
        return course.liveReferral() != null || absorbedIsReferred;
    }

    /** The live referral of the other member of a joint claim, whom this one follows (WP ¶18). */
    public record Partner(ReferralId referralId, ProviderCode provider) {}

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Chances[on " + on() + "]";
    }
}
