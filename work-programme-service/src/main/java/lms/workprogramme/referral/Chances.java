package lms.workprogramme.referral;

import lms.language.event.WorkProgramme.LiveReferral;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.facts.SavedPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a referral on a day would rest on.
 *
 * @param liveReferral the referral that the client has already
 * @param plan the saved Action Plan
 * @param candidates the providers to draw from; none without a group, or without a provision
 */
public record Chances(
        Decision decision,
        @Nullable LiveReferral liveReferral,
        @Nullable SavedPlan plan,
        @Nullable Candidates candidates) {}
